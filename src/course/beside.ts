// A meeting that was put beside another, since both had been written on, is a course of its own. Its name says whose twin
// it is: as long as the other is here, nobody is asked twice about the same promise.
import type { Id } from '../meeting/basics.ts';

const prefix = 'beside.';
/** As long as an id may be. */
const longest = 80;

/** For the meeting that gets `id` because `of` is taken. */
export function courseBeside(of: Id, id: Id): Id {
  const name = `${prefix}${of}.${id}`;
  return name.length > longest ? id : name;
}

/** The meeting it was put beside; null for every other one, and for those that follow it up. */
export function twinOf(id: Id, courseId: Id): Id | null {
  const isOne = courseId.startsWith(prefix) && courseId.endsWith(`.${id}`);
  return isOne ? courseId.slice(prefix.length, -id.length - 1) : null;
}
