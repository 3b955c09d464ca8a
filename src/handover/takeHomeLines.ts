// The interpreter's lines in what goes home: each belongs to a text by its place among all of them, so that no text
// travels twice.
import type { TakeHome } from './takeHome.ts';

/** Every text that somebody said, once, in the order of the page. */
export const textsIn = ({ topic, agreements, nextMeeting }: TakeHome): readonly string[] => [
  ...new Set(
    [
      topic?.text ?? '',
      ...agreements.flatMap((one) => [
        one.what,
        one.noDueBecause,
        one.recurring,
        one.firstStep?.text ?? '',
        ...one.goals.map(({ text }) => text),
      ]),
      nextMeeting?.place ?? '',
    ].filter((text) => text !== ''),
  ),
];

/** The line for exactly this text; empty when there is none. */
export const lineIn = (t: TakeHome, said: string): string => t.interpreted?.lines[textsIn(t).indexOf(said)] ?? '';
