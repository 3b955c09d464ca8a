// The day on this computer, as YYYY-MM-DD.
import { dayOf } from '../meeting/time.ts';

export const today = (): string => dayOf(new Date().toISOString());
