// Everything that was written while people talked, in the order it was said. Nothing is left out (R07).
import type { Consent } from '../../meeting/closing.ts';
import type { Disagreement, Line, OpenQuestion } from '../../meeting/talk.ts';
import type { TimelineMoment } from '../../meeting/timeline.ts';

export type NotedMoment = Extract<
  TimelineMoment,
  { kind: 'termExplained' | 'choice' | 'claimCheck' | 'refusal' | 'roleSwitch' }
>;

export type HeardEntry =
  | { readonly kind: 'line'; readonly at: string; readonly what: Line }
  | { readonly kind: 'openQuestion'; readonly at: string; readonly what: OpenQuestion }
  | { readonly kind: 'disagreement'; readonly at: string; readonly what: Disagreement }
  | { readonly kind: 'consent'; readonly at: string; readonly what: Consent }
  | { readonly kind: 'moment'; readonly at: string; readonly what: NotedMoment };

interface Heard {
  readonly lines: readonly Line[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly disagreements: readonly Disagreement[];
  readonly consents: readonly Consent[];
  readonly timeline: readonly TimelineMoment[];
}

const isNoted = (moment: TimelineMoment): moment is NotedMoment =>
  ['termExplained', 'choice', 'claimCheck', 'refusal', 'roleSwitch'].includes(moment.kind);

export function heardEntries({
  lines,
  openQuestions,
  disagreements,
  consents,
  timeline,
}: Heard): readonly HeardEntry[] {
  return [
    ...lines.map((what) => ({ kind: 'line' as const, at: what.at, what })),
    ...openQuestions.map((what) => ({ kind: 'openQuestion' as const, at: what.at, what })),
    ...disagreements.map((what) => ({ kind: 'disagreement' as const, at: what.at, what })),
    ...consents.map((what) => ({ kind: 'consent' as const, at: what.givenAt, what })),
    ...timeline.filter(isNoted).map((what) => ({ kind: 'moment' as const, at: what.at, what })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
