// Everything the meeting holds about the citizen, part by part, in the order it came about (R07).
import { lastTimeEntries, endEntries, typingEntries } from './afterEntries.ts';
import { agreementEntries, besideEntries } from './agreedEntries.ts';
import { chairEntries, frameEntries, preparationEntries, topicEntries } from './beforeEntries.ts';
import type { Entry, Telling } from './entry.ts';
import { mayGetEntries } from './heardEntries.ts';
import { momentEntries } from './momentEntries.ts';
import { peopleEntries } from './peopleEntries.ts';
import {
  interpretedEntries,
  laterEntries,
  questionEntries,
  saidEntries,
  sharingEntries,
  viewEntries,
} from './talkEntries.ts';

const parts = {
  topic: topicEntries,
  preparation: preparationEntries,
  chair: chairEntries,
  people: peopleEntries,
  frame: frameEntries,
  lastTime: lastTimeEntries,
  said: (telling) => [...saidEntries(telling), ...interpretedEntries(telling)],
  later: laterEntries,
  questions: questionEntries,
  views: viewEntries,
  agreements: agreementEntries,
  beside: besideEntries,
  sharing: (telling) => [...sharingEntries(telling), ...mayGetEntries(telling)],
  course: momentEntries,
  end: endEntries,
} as const satisfies Record<string, (telling: Telling) => readonly Entry[]>;

type PartName = keyof typeof parts | 'typing';

export interface Part {
  readonly name: PartName;
  readonly entries: readonly Entry[];
}

const names = Object.keys(parts) as readonly (keyof typeof parts)[];

/** The parts that hold something. */
export const everythingParts = (telling: Telling, drafts: Readonly<Record<string, string>>): readonly Part[] =>
  [
    ...names.map((name) => ({ name, entries: parts[name](telling) })),
    { name: 'typing' as const, entries: typingEntries(drafts) },
  ].filter(({ entries }) => entries.length > 0);
