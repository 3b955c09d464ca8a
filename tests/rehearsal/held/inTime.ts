// The timeline as one course: every entry of the file beside what the app holds of it, at its time and in its order.
// Which words each of them has is another question; here it is only when.
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { TimelineMoment } from '../../../src/meeting/timeline.ts';
import { wallClock } from '../localTime.ts';
import { later } from '../play/away.ts';
import type { Scenario, TimelineEntry } from '../scenario.ts';
import { zone } from '../stage.ts';

interface Moment {
  readonly what: string;
  /** On the wall, HH:MM. */
  readonly at: string;
}

const phases: Readonly<Record<string, string>> = {
  opening: 'opening',
  agreements: 'agreeing',
  closing: 'closing',
  closed: 'closed',
};

function wordsOf(moment: TimelineMoment): string | undefined {
  switch (moment.kind) {
    case 'technique':
      return `technique ${moment.techniqueId}`;
    case 'supportPrompt':
      return `supportPrompt ${moment.promptId}`;
    case 'roleSwitch':
      return `roleSwitch ${moment.to}`;
    case 'termExplained':
      return `termExplained ${moment.term}`;
    case 'choice':
      return `choice ${moment.question}`;
    case 'claimCheck':
      return `claimCheck ${moment.claim}`;
    case 'refusal':
      return `refusal ${moment.what}`;
    case 'stopped':
      return 'endedEarly';
    case 'break':
    case 'privateTime':
      return moment.kind;
    // No file tells of these, or they stand elsewhere.
    case 'phase':
    case 'timeOut':
    case 'goneOn':
    case 'gamemaster':
    case 'concern':
      return undefined;
  }
}

/** The first time each step was reached: going back and forth is free. */
const isReached = (m: Meeting, moment: TimelineMoment): boolean =>
  moment.kind === 'phase' && m.timeline.find((one) => one.kind === 'phase' && one.phase === moment.phase) === moment;

function heldMoments(m: Meeting): readonly Moment[] {
  const opened = m.timeline.find((one) => one.kind === 'phase' && one.phase === 'opening')?.at ?? '';
  const all: readonly Moment[] = [
    ...m.timeline.flatMap((moment) => {
      const what = moment.kind === 'phase' && isReached(m, moment) ? `phase ${moment.phase}` : wordsOf(moment);
      return what ? [{ what, at: moment.at }] : [];
    }),
    ...m.lines.map(({ at, text }) => ({ what: `note ${text}`, at })),
    ...m.consents.map(({ givenAt, what }) => ({ what: `consent ${what}`, at: givenAt })),
    ...m.consents.map(({ withdrawnAt, what }) => ({ what: `consentWithdrawn ${what}`, at: withdrawnAt ?? '' })),
    ...m.parked.map(({ at, text }) => ({ what: `parkingLot ${text}`, at })),
    ...m.openQuestions.map(({ at, text }) => ({ what: `openQuestion ${text}`, at })),
    ...m.disagreements.map(({ at, about }) => ({ what: `disagreement ${about}`, at })),
    ...m.formerTopics.map(({ text, to }) => ({ what: `topicChange ${text}`, at: to > opened ? to : '' })),
  ];
  return all
    .filter(({ at }) => at !== '')
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ what, at }) => ({ what, at: wallClock(zone, at)[1] }));
}

/** Nothing for an entry that leaves nothing with a time of its own behind. */
function toldMoments(file: Scenario): readonly Moment[] {
  const named = (among: readonly { readonly id: string }[], id: string | null | undefined): string | undefined => {
    const one: Readonly<Record<string, unknown>> | undefined = among.find((other) => other.id === id);
    return one && String(one['what'] ?? one['text'] ?? one['topic']);
  };
  const changes = file.timeline.filter((one) => one.type === 'topicChange' && one.confirmedByCitizen !== false);
  const left = (entry: TimelineEntry) => file.topic.history.at(changes.indexOf(entry) - changes.length)?.text;
  const ways: Readonly<Record<string, (entry: TimelineEntry) => string | null | undefined>> = {
    phase: ({ phase }) => (phase === 'privateTime' ? '' : phases[phase ?? '']),
    note: ({ text }) => text,
    technique: ({ techniqueId }) => techniqueId,
    supportPrompt: ({ promptId }) => promptId,
    roleSwitch: ({ to }) => to,
    termExplained: ({ term }) => term,
    choice: ({ question }) => question,
    claimCheck: ({ claim }) => claim,
    refusal: ({ what }) => what,
    endedEarly: () => '',
    break: () => '',
    privateTime: () => '',
    consent: ({ consentId }) => named(file.consents, consentId),
    consentWithdrawn: ({ consentId }) => named(file.consents, consentId),
    parkingLot: ({ itemId }) => named(file.parkingLot, itemId),
    openQuestion: ({ questionId }) => named(file.openQuestions, questionId),
    disagreement: ({ disagreementId }) => named(file.disagreements, disagreementId),
    topicChange: (entry) => (changes.includes(entry) ? left(entry) : undefined),
  };
  const start = file.meeting.start ?? '10:00';
  return file.timeline.flatMap((entry) => {
    const words = ways[entry.type]?.(entry);
    const type = entry.type === 'phase' && words === '' ? 'privateTime' : entry.type;
    const at = (entry.at ?? later(start, entry.minute ?? 0)).padStart(5, '0');
    return words === undefined || words === null ? [] : [{ what: `${type} ${words}`.trim(), at }];
  });
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** What the app does not hold at all is for others to find; a person needs up to a minute to find the button. */
export function faultsInTime(file: Scenario, m: Meeting): readonly string[] {
  const held: (Moment | null)[] = [...heldMoments(m)];
  let last = -1;
  return toldMoments(file).flatMap(({ what, at }) => {
    const place = held.findIndex((one) => one?.what === what);
    const one = held[place];
    if (!one) return [];
    held[place] = null;
    const late = minutesOf(one.at) - minutesOf(at);
    const isInOrder = place > last;
    last = Math.max(last, place);
    return [
      ...(isInOrder ? [] : [`timeline: "${what}" is held before what the file tells before it`]),
      ...(late === 0 || late === 1 ? [] : [`timeline: "${what}" is told at ${at} and held at ${one.at}`]),
    ];
  });
}
