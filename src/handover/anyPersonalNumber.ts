// R15 for what comes from outside: a personal number in any text of it, however deep.
import { cprLike } from '../meeting/cprLike.ts';

export const anyPersonalNumber = (value: unknown): boolean =>
  typeof value === 'string' ? cprLike(value) : Array.isArray(value) && value.some(anyPersonalNumber);
