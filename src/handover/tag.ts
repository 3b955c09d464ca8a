// The short name of a thing in what goes home and in what comes back: says nothing of who or what it is.
import type { Id } from '../meeting/basics.ts';

const made = /^[a-p]{32}$/;

/** 32 bits as eight letters from a to p. */
export const inLetters = (bits: number): string =>
  Array.from({ length: 8 }, (_, at) => String.fromCharCode(97 + ((bits >>> (28 - 4 * at)) & 15))).join('');

/** The first letters of an id this app made; of any other id its sum, in the same letters. */
export function tagOf(id: Id): string {
  if (made.test(id)) return id.slice(0, 8);
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < id.length; at += 1) sum = Math.imul(sum ^ id.charCodeAt(at), 0x01_00_01_93);
  return inLetters(sum);
}
