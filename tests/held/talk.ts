// What happened while people talked: every entry of the timeline, each kind in its order.
import { cprLike } from '../../src/meeting/cprLike.ts';
import type { TimelineMoment } from '../../src/meeting/timeline.ts';
import type { TimelineEntry } from '../rehearsal/scenario.ts';
import { compared, type Difference, type Fields, type Sides } from './sides.ts';

type Kind = TimelineMoment['kind'];
type Of<K extends Kind> = Extract<TimelineMoment, { kind: K }>;

const phaseNamed: Readonly<Record<string, string>> = {
  opening: 'opening',
  discussion: 'discussing',
  agreements: 'agreeing',
  closing: 'closing',
  closed: 'closed',
};

/** Those that are held are those that were told, in the same order. */
function inOrder<H>(
  timeline: readonly TimelineEntry[],
  isIt: (entry: TimelineEntry) => boolean,
  held: readonly H[],
  fields: (one: TimelineEntry, other: H) => Fields,
): readonly Difference[] {
  const places = timeline.flatMap((one, place) => (isIt(one) ? [{ one, at: `timeline[${place}]` }] : []));
  return [
    ...places.flatMap(({ one, at }, place): readonly Difference[] => {
      const other = held[place];
      return other === undefined ? [{ at, told: one, held: null }] : compared(at, fields(one, other));
    }),
    ...held.slice(places.length).map((other) => ({ at: 'timeline', told: null, held: other })),
  ];
}

const phasesKnown: readonly string[] = [...Object.keys(phaseNamed), 'round', 'privateTime'];
const entriesKnown: readonly string[] = [
  'phase',
  'technique',
  'note',
  'consent',
  'consentWithdrawn',
  'supportPrompt',
  'termExplained',
  'parkingLot',
  'break',
  'choice',
  'privateTime',
  'disagreement',
  'roleSwitch',
  'duty',
  'openQuestion',
  'claimCheck',
  'refusal',
  'topicChange',
  'blockedInput',
  'endedEarly',
];

/** An entry that no meeting has a place for. */
const unknownEntries = ({ file }: Sides): readonly Difference[] =>
  file.timeline.flatMap(({ type, phase }, place) => {
    const known = entriesKnown.includes(type) && (type !== 'phase' || phasesKnown.includes(phase ?? ''));
    return known ? [] : [{ at: `timeline[${place}]`, told: phase ?? type, held: null }];
  });

/** The meeting went where the file says, in that order; going back and forth besides is no difference. */
function phasesInOrder({ file, m }: Sides): readonly Difference[] {
  const held = m.timeline.flatMap((one) => (one.kind === 'phase' ? [one.phase as string] : []));
  const left = [...held];
  return file.timeline.flatMap(({ type, phase }, place): readonly Difference[] => {
    const wanted = type === 'phase' ? phaseNamed[phase ?? ''] : undefined;
    if (wanted === undefined) return [];
    const found = left.indexOf(wanted);
    if (found < 0) return [{ at: `timeline[${place}].phase`, told: phase, held }];
    left.splice(0, found + 1);
    return [];
  });
}

/** Whose words a line holds: the file says it by who spoke, for whom, and what the sign said. */
function sourceOf({ file, told }: Sides, entry: TimelineEntry): string {
  const sign = file.timeline.slice(0, file.timeline.indexOf(entry)).findLast(({ type }) => type === 'roleSwitch')?.to;
  if (sign === 'authority' && told(entry.by) === told(file.meeting.gamemasterId)) return 'authority';
  return entry.citizenWords === true && told(entry.by) !== file.citizen.alias ? 'onBehalf' : 'ownWords';
}

/** R15: whatever was tried, nothing that looks like a CPR number is held. */
function blocked(value: unknown): readonly Difference[] {
  if (typeof value === 'string') {
    return cprLike(value) ? [{ at: 'timeline', told: 'cprLike is stopped', held: value }] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(blocked) : [];
}

export function talkOfTheTable(sides: Sides): readonly Difference[] {
  const { file, m, told, held, ifNamed } = sides;
  const { timeline } = file;
  const moments = <K extends Kind>(
    type: string,
    kind: K,
    fields: (one: TimelineEntry, other: Of<K>) => Fields,
  ): readonly Difference[] =>
    inOrder(
      timeline,
      (one) => one.type === type || (one.type === 'phase' && one.phase === type),
      m.timeline.filter((one): one is Of<K> => one.kind === kind),
      fields,
    );
  return [
    ...unknownEntries(sides),
    ...phasesInOrder(sides),
    ...moments('technique', 'technique', (one, other) => ({ techniqueId: [one.techniqueId, other.techniqueId] })),
    ...moments('supportPrompt', 'supportPrompt', (one, other) => ({
      promptId: [one.promptId, other.promptId],
      by: [told(one.by), held(other.byId)],
      handled: [one.handled, other.handled],
    })),
    ...moments('break', 'break', (one, other) => ({
      startedBy: [told(one.startedBy ?? 'citizen'), held(other.startedById)],
      minutes: [one.minutes ?? 0, other.minutes],
    })),
    ...moments('privateTime', 'privateTime', (one, other) => ({ minutes: [one.minutes ?? 0, other.minutes] })),
    ...moments('roleSwitch', 'roleSwitch', (one, other) => ({ to: [one.to, other.to] })),
    ...moments('termExplained', 'termExplained', (one, other) => ({
      by: ifNamed(one.by, other.byId),
      term: [one.term, other.term],
      explanation: [one.explanation, other.explanation],
    })),
    ...moments('choice', 'choice', (one, other) => ({
      by: ifNamed(one.by, other.byId),
      question: [one.question, other.question],
      options: [one.options, other.options],
      chosen: [one.chosen, other.chosen],
    })),
    ...moments('claimCheck', 'claimCheck', (one, other) => ({
      claim: [one.claim, other.claim],
      kind: [one.kind ?? 'unknown', other.verdict],
      sourceOwnerId: [told(one.sourceOwnerId), held(other.sourceOwnerId)],
    })),
    ...moments('refusal', 'refusal', (one, other) => ({
      what: [one.what, other.what],
      why: [one.why, other.why],
      decidedBy: ifNamed(one.decidedBy, other.decidedById),
      instead: [one.instead, other.instead],
      writtenDecisionExpected: [one.writtenDecisionExpected, other.writtenDecisionExpected],
    })),
    ...moments('endedEarly', 'stopped', (one, other) => ({
      reasonGiven: [one.reasonGiven, other.reasonGiven],
      followOutBy: [told(one.followOutBy), held(other.followOutById)],
      callBy: [told(one.callBy), held(other.callById)],
      callAt: [one.callAt, other.callAt],
    })),
    ...inOrder(
      timeline,
      ({ type }) => type === 'note',
      m.lines,
      (one, other) => ({
        by: [told(one.by), held(other.byId)],
        text: [one.text, other.text],
        citizenWords: [sourceOf(sides, one), other.source],
        goesIntoCase: [one.goesIntoCase, other.goesIntoCase],
      }),
    ),
    ...inOrder(
      timeline,
      ({ type }) => type === 'duty',
      m.duties,
      (one, other) => ({
        by: [told(one.by), held(other.saidById)],
        text: [one.text, other.text],
        goesIntoCase: [one.goesIntoCase, other.goesIntoCase],
      }),
    ),
    ...blocked(m),
  ];
}
