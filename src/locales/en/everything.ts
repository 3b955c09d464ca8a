import type { everything as Danish } from '../da/everything.ts';

export const everything: typeof Danish = {};
