// What a step was about, in the words of the meeting: a name, or the words that were said. Never what a screen may not
// show the table: a prepared point stays unnamed until the citizen lets it be shown.
import type { EventOf } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { personIn } from '../meeting/participants.ts';
import { pointIn } from '../meeting/preparation.ts';
import { wordsOfMoment } from '../meeting/timeline.ts';
import type { StepType } from './step.ts';

type Naming = { readonly [T in StepType]?: (m: Meeting, event: EventOf<T>) => string | undefined };
type One = { readonly id: string };

const among = <T extends One>(all: readonly T[], { id }: One): T | undefined => all.find((one) => one.id === id);
const nameOf = (m: Meeting, { id }: One) => personIn(m, id)?.name;
const lineOf = (m: Meeting, event: One) => among(m.lines, event)?.text;
const labelOf = (m: Meeting, legId: string) => m.chair.legs.find((leg) => leg.id === legId)?.label;

const names: Naming = {
  'plan.changed': (m, { changes }) => personIn(m, changes.coGamemasterId ?? null)?.name,
  'concern.added': (_, { concern }) => concern.text,
  'concern.removed': (m, event) => among(m.concerns, event)?.text,
  'concern.raisedToTop': (m, event) => among(m.concerns, event)?.text,
  'topic.confirmed': (m) => m.concerns[0]?.text,
  'topic.changed': (_, { text }) => text,
  'leg.answered': (m, { legId }) => labelOf(m, legId),
  'leg.described': (m, { legId }) => labelOf(m, legId),
  'person.added': (_, { person }) => person.name,
  'person.changed': nameOf,
  'person.removed': nameOf,
  'person.answered': nameOf,
  'stopSign.agreed': (_, { text }) => text,
  'question.asked': (m, { text }) => text || m.questionNow,
  'line.said': (_, { line }) => line.text,
  'line.confirmed': lineOf,
  'line.corrected': (_, { text }) => text,
  'line.marked': lineOf,
  'item.parked': (_, { item }) => item.text,
  'item.settled': (m, event) => (event.outcome === 'deletedByCitizen' ? '' : among(m.parked, event)?.text),
  'openQuestion.asked': (_, { question }) => question.text,
  'openQuestion.changed': (m, event) => among(m.openQuestions, event)?.text,
  'view.added': (_, { view }) => view.text,
  'disagreement.noted': (_, { disagreement }) => disagreement.about,
  'prompt.raised': (m, { byId }) => personIn(m, byId)?.name,
  'point.mentioned': (m, { id }) => {
    const point = pointIn(m.preparation, id);
    return point?.mayBeShown ? point.text : '';
  },
  'gamemaster.handedOver': (m, { toId }) => personIn(m, toId)?.name,
  'moment.noted': (_, { moment }) => wordsOfMoment(moment),
  'choice.made': (m, { id, chosen }) => chosen || m.timeline.filter((one) => one.id === id).map(wordsOfMoment)[0],
  'consent.given': (_, { consent }) => consent.what,
  'consent.withdrawn': (m, event) => among(m.consents, event)?.what,
  'agreement.made': (_, { agreement }) => agreement.what,
  'agreement.changed': (m, event) => among(m.agreements, event)?.what,
  'agreement.answered': (m, event) => among(m.agreements, event)?.what,
  'agreement.saidBack': (m, event) => among(m.agreements, event)?.what,
  'agreement.removed': (m, event) => among(m.agreements, event)?.what,
  'agreement.setAside': (m, event) => among(m.agreements, event)?.what,
  'proposal.made': (_, { proposal }) => proposal.text,
  'proposal.removed': (m, event) => among(m.proposals, event)?.text,
  'decision.awaited': (_, { decision }) => decision.what,
  'decision.changed': (m, event) => among(m.pendingDecisions, event)?.what,
  'decision.removed': (m, event) => among(m.pendingDecisions, event)?.what,
  'duty.named': (_, { duty }) => duty.text,
  'duty.removed': (m, event) => among(m.duties, event)?.text,
  'offer.made': (_, { offer }) => offer.text,
  'offer.removed': (m, event) => among(m.offers, event)?.text,
  'nextTopic.thoughtOf': (_, { text }) => text,
  'contact.chosen': nameOf,
  'promise.reported': (m, { report }) =>
    [...m.agreements, ...(m.lastTime?.agreements ?? [])].find((one) => one.id === report.agreementId)?.what,
  'result.told': (m, { result }) => m.lastTime?.agreements.find((one) => one.id === result.agreementId)?.what,
};

/** The words of the step this event makes, told to the meeting as it was before. */
export function stepName<T extends StepType>(before: Meeting, event: EventOf<T>): string {
  const name = names[event.type];
  return (name?.(before, event) ?? '').replaceAll(/\s+/gu, ' ').trim();
}
