// Whether a meeting holds what its scenario file tells: every difference, by the field of the file. For a meeting that
// was told event by event, and for one that is read back from the app after a rehearsal.
import type { Meeting } from '../src/meeting/meeting.ts';
import { agreedAndBeside } from './held/agreements.ts';
import { beforeTheMeeting } from './held/before.ts';
import { followUpOfTheFile } from './held/followUp.ts';
import { peopleAtTheTable } from './held/people.ts';
import { type Difference, sidesOf } from './held/sides.ts';
import { talkOfTheTable } from './held/talk.ts';
import type { Scenario, TimelineEntry } from './rehearsal/scenario.ts';

/** None when both meetings hold what the file tells, and nothing it does not tell. */
export function heldEqualsFile(file: Scenario, first: Meeting, followUp: Meeting | null): readonly Difference[] {
  const sides = sidesOf(file, first);
  return [
    ...beforeTheMeeting(sides),
    ...peopleAtTheTable(sides),
    ...talkOfTheTable(sides),
    ...agreedAndBeside(sides),
    ...(followUp ? followUpOfTheFile(sidesOf(file, followUp)) : []),
  ];
}

const isOneOf =
  (...types: readonly string[]) =>
  ({ type }: TimelineEntry): boolean =>
    types.includes(type);

/** Parts of a file that no meeting holds, each with its reason. The last tells the entries of the timeline that hold it. */
const notHeld: readonly (readonly [at: RegExp, why: string, isHeldIn?: (entry: TimelineEntry) => boolean])[] = [
  [/(^|\.)id$/, 'names the thing in the file; the app makes its own'],
  [/^(title|fictional|note|grounding)\b/, 'for the person who reads the file'],
  [/^citizen\.(age|yearsOnBenefit|backgroundInOwnWords)$/, 'R21: there is no field for it'],
  [/^topic\.(chosenBy|confirmedByCitizen)$/, 'R01: it is always the citizen'],
  [/^topic\.(confirmedAt|history\[\d+\]\.(from|to))$/, 'the clock tells'],
  [/^consents\[\d+\]\.(givenAt|withdrawnAt)$/, 'the clock tells'],
  [/^chair\.(scale|ratedAt|legs\[\d+\]\.ratedBy)\b/, 'R05: the words are the app’s, and only the citizen rates'],
  [/^chair\.legs\[\d+\]\.replacesDefault$/, 'names the leg, which is one of four'],
  [/^proposedButDeclined\[\d+\]\.(citizenAnswer|changedLater)/, 'they are those with a no'],
  [
    /^meeting\.(rolesSaidAloud|uiLanguages|endedEarly)\b/,
    'R11: no meeting goes on without; the timeline tells the rest',
  ],
  [/^timeline\[\d+\]\.(minute|at)$/, 'the clock tells'],
  [/^timeline\[\d+\]\.text$/, 'tells what went on', isOneOf('note', 'duty')],
  [
    /^timeline\[\d+\]\.by$/,
    'stands with the thing itself',
    isOneOf('note', 'duty', 'supportPrompt', 'termExplained', 'choice'),
  ],
  [/^timeline\[\d+\]\.(consent|item|disagreement|question)Id$/, 'names the thing in the file'],
  [/^timeline\[\d+\]\.confirmedByCitizen$/, 'R02: without the citizen’s yes the topic stays'],
  [/^timeline\[\d+\]\.citizenWords$/, 'the citizen’s words are by the citizen; for others it is the source'],
  [/^timeline\[\d+\]\.with\b/, 'R14: of time alone only the minutes are kept'],
  [/^timeline\[\d+\]\.kind$/, 'R15: nothing is kept of what was stopped', isOneOf('claimCheck')],
  [/^parkingLot\[\d+\]\.(minute|resolvedBy)$/, 'only the citizen settles it'],
  [/^openQuestions\[\d+\]\.status$/, 'what the answer was came after the meeting'],
  [/^disagreements\[\d+\]\.resolved$/, 'views stand side by side; nobody has to agree'],
  [/^offers\[\d+\]\.obligation\b/, 'R09: an offer obliges nobody'],
  [/^closingEvaluation\b/, 'R19: it stays with the citizen until it is shared'],
];

/** Why this field of the file is looked for in no meeting; nothing when it is. */
export function whyNotHeld(file: Scenario, at: string): string | undefined {
  const place = /^timeline\[(\d+)\]/.exec(at)?.[1];
  const entry = place === undefined ? undefined : file.timeline[Number(place)];
  return notHeld.find(([where, , isHeldIn]) => where.test(at) && !(entry && isHeldIn?.(entry)))?.[1];
}
