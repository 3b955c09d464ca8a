// What each event does to the meeting: facts in, facts out, and nothing else. Telling the same thing twice is harmless.
import { isAgreed, withAgreementChanged, withAgreementFact, withAnswer } from './agreements.ts';
import { withReturn } from './away.ts';
import { withLeg, withLegAnswered } from './chair.ts';
import type { EventOf, EventType, Leaving } from './events.ts';
import { withResult } from './followUp.ts';
import { withLine } from './interpreted.ts';
import { type Meeting, versionOf } from './meeting.ts';
import { withDecisionFor } from './otherLists.ts';
import { withoutPerson, withParticipant, withPersonChanged } from './participants.ts';
import { added, changedIn, corrected, without } from './talk.ts';
import { withMoment } from './timeline.ts';
import { keptUntil } from './time.ts';
import { withConcern, withConcernChanged, withConcernOnTop, withTopicConfirmed } from './topic.ts';
import { withGamemaster } from './withGamemaster.ts';
import { withReport } from './withReport.ts';
import { withMention } from './withMention.ts';
import { withAmendment, withoutWords } from './wholeMeeting.ts';
import { withStepUndone } from './withStepUndone.ts';

type Verb<T extends EventType> = (m: Meeting, event: EventOf<T>) => Meeting;

const withoutDraft = (m: Meeting, field: string): Meeting => {
  const { [field]: _, ...drafts } = m.drafts;
  return { ...m, drafts };
};

export const verbs: { readonly [T in Exclude<EventType, Leaving>]: Verb<T> } = {
  'plan.changed': (m, { changes }) => ({ ...m, plan: { ...m.plan, ...changes } }),
  'unit.changed': (m, { changes }) => ({ ...m, unit: { ...m.unit, ...changes } }),
  'preparation.changed': (m, { changes }) => ({ ...m, preparation: { ...m.preparation, ...changes } }),
  'languages.changed': (m, { citizenLanguages, danishOnly = m.danishOnly }) => ({ ...m, citizenLanguages, danishOnly }),
  'line.interpreted': (m, { said, original }) => withLine(m, said, original),

  'concern.added': (m, { concern }) => withConcern(m, concern),
  'concern.changed': (m, { concern }) => withConcernChanged(m, concern),
  'concern.removed': (m, { id }) => ({ ...m, concerns: without(m.concerns, id) }),
  'concern.raisedToTop': (m, { id }) => withConcernOnTop(m, id),
  'topic.confirmed': (m, event) => withTopicConfirmed(m, event),
  'topic.changed': (m, event) => {
    const concern = { id: event.id, text: event.text, original: event.original };
    return withTopicConfirmed(withConcernOnTop(withConcernChanged(withConcern(m, concern), concern), event.id), event);
  },

  'seat.described': (m, { text }) => ({ ...m, chair: { ...m.chair, seat: text } }),
  'leg.answered': (m, { legId, answer, change }) => ({ ...m, chair: withLegAnswered(m.chair, legId, answer, change) }),
  'leg.described': (m, { legId, changes }) => ({ ...m, chair: withLeg(m.chair, legId, changes) }),

  // New people, and new answers, ask the citizen about the table again.
  'person.added': (m, { person }) => ({
    ...withParticipant(m, { ...person, citizenAnswer: null, citizenCondition: '' }),
    tableConfirmedAt: null,
  }),
  'person.changed': (m, { id, changes }) => withPersonChanged(m, id, changes),
  'person.removed': (m, { id }) => ({ ...withoutPerson(m, id), tableConfirmedAt: null }),
  'person.answered': (m, { id, answer, condition }) => ({
    ...withPersonChanged(m, id, { citizenAnswer: answer, citizenCondition: condition }),
    tableConfirmedAt: null,
  }),
  'table.confirmed': (m, { at }) => ({ ...m, tableConfirmedAt: at }),

  'room.wentTo': (m, { id, at, phase }) => {
    const there = withMoment({ ...m, page: '' }, { id, at, kind: 'phase', phase });
    return phase === 'closing' && !there.deleteOn ? { ...there, deleteOn: keptUntil(at) } : there;
  },
  'stopSign.agreed': (m, { text }) => ({ ...m, stopSign: text }),
  'roles.saidAloud': (m, { at }) => ({ ...m, rolesSaidAloudAt: m.rolesSaidAloudAt ?? at }),
  'role.switched': (m, { id, at, to }) =>
    m.roleSign === to ? m : withMoment({ ...m, roleSign: to }, { id, at, kind: 'roleSwitch', to }),

  // A question takes the place of what the table was shown.
  'question.asked': (m, { text }) => ({ ...m, questionNow: text, shown: text === '' ? m.shown : null }),
  'line.said': (m, { at, line }) => {
    const asAuthority = m.roleSign === 'authority' && line.byId === m.plan.gamemasterId;
    const source = asAuthority && line.source === 'ownWords' ? 'authority' : line.source;
    return { ...m, lines: added(m.lines, { ...line, at, source, confirmedAt: null }) };
  },
  'line.confirmed': (m, { id, at }) => ({ ...m, lines: changedIn(m.lines, id, { confirmedAt: at }) }),
  'line.corrected': (m, { id, text }) => ({ ...m, lines: corrected(m.lines, id, text) }),
  'line.marked': (m, { id, goesIntoCase }) => ({ ...m, lines: changedIn(m.lines, id, { goesIntoCase }) }),
  'item.parked': (m, { at, item }) => ({
    ...m,
    parked: added(m.parked, { ...item, at, outcome: null, agreementId: null }),
  }),
  'item.settled': (m, { id, outcome, agreementId }) =>
    outcome === 'deletedByCitizen'
      ? withoutWords(m, id)
      : { ...m, parked: changedIn(m.parked, id, { outcome, agreementId }) },
  'openQuestion.asked': (m, { at, question }) => ({ ...m, openQuestions: added(m.openQuestions, { ...question, at }) }),
  // A question of last time is answered where it stands: beside the promises of last time.
  'openQuestion.changed': (m, { id, changes }) => ({
    ...m,
    openQuestions: changedIn(m.openQuestions, id, changes),
    lastTime: m.lastTime && { ...m.lastTime, openQuestions: changedIn(m.lastTime.openQuestions, id, changes) },
  }),
  'view.added': (m, { at, view }) => ({ ...m, views: added(m.views, { ...view, at }) }),
  'disagreement.noted': (m, { at, disagreement }) => ({
    ...m,
    disagreements: added(m.disagreements, { ...disagreement, at }),
  }),
  'words.takenBack': (m, { id }) => withoutWords(m, id),

  'technique.used': (m, { id, at, techniqueId }) => withMoment(m, { id, at, kind: 'technique', techniqueId }),
  'prompt.raised': (m, { id, at, promptId, byId }) =>
    withMoment(m, { id, at, kind: 'supportPrompt', promptId, byId, handled: false }),
  'prompt.handled': (m, { id }) => ({
    ...m,
    timeline: m.timeline.map((one) =>
      one.id === id && one.kind === 'supportPrompt' ? { ...one, handled: true } : one,
    ),
  }),
  'point.mentioned': (m, { id, at, how }) => withMention(m, id, at, how),
  'table.shown': (m, { shown }) => ({ ...m, shown }),
  'gamemaster.handedOver': (m, { id, at, toId }) => withGamemaster(m, toId, { id, at }),
  'moment.noted': (m, { moment }) => withMoment(m, moment),
  'choice.made': (m, { id, chosen }) => ({
    ...m,
    timeline: m.timeline.map((one) => (one.id === id && one.kind === 'choice' ? { ...one, chosen } : one)),
  }),
  'consent.given': (m, { at, consent }) => ({
    ...m,
    consents: added(m.consents, { ...consent, givenAt: at, withdrawnAt: null }),
  }),
  'consent.withdrawn': (m, { id, at }) => ({ ...m, consents: changedIn(m.consents, id, { withdrawnAt: at }) }),

  'break.timed': (m, { until }) => (m.away?.kind === 'break' ? { ...m, away: { ...m.away, until } } : m),
  'timeOut.ended': (m, event) => withReturn(m, 'timeOut', event),
  'break.ended': (m, event) => withReturn(m, 'break', event),
  'privateTime.ended': (m, event) => withReturn(m, 'privateTime', event),
  'meeting.goneOn': (m, { id, at }) => withMoment({ ...m, away: null }, { id, at, kind: 'goneOn' }),

  'agreement.made': (m, { agreement }) => {
    const made = { ...agreement, answer: null };
    const next = withoutDraft(m, 'agreement');
    if (m.agreements.some((one) => one.id === made.id)) return next;
    return withDecisionFor({ ...next, agreements: [...m.agreements, made] }, made);
  },
  'agreement.changed': (m, { id, changes }) => {
    const next = withAgreementChanged(m, id, changes);
    const one = next.agreements.find((other) => other.id === id);
    return one ? withDecisionFor(next, one) : next;
  },
  'agreement.answered': (m, { id, at, byId, answer, words }) => withAnswer(m, id, { answer, words, at, byId }),
  'agreement.saidBack': (m, { id, at, byId, words }) => withAgreementFact(m, id, { saidBack: { words, at, byId } }),
  'agreement.removed': (m, { id }) => withoutWords(m, id),
  'agreement.setAside': (m, { id, citizenAnswer, citizenReason }) => {
    const one = m.agreements.find((other) => other.id === id);
    if (!one || isAgreed(one)) return m;
    const proposal = { id, text: one.what, proposedById: one.ownerId, citizenAnswer, citizenReason };
    const { agreements, pendingDecisions, parked } = withoutWords(m, id);
    return { ...m, agreements, pendingDecisions, parked, proposals: added(m.proposals, proposal) };
  },
  'noAgreement.accepted': (m, { because }) => ({ ...m, noAgreementBecause: because }),
  'proposal.made': (m, { proposal }) => ({ ...m, proposals: added(m.proposals, proposal) }),
  'proposal.removed': (m, { id }) => withoutWords(m, id),
  'decision.awaited': (m, { decision }) => ({ ...m, pendingDecisions: added(m.pendingDecisions, decision) }),
  'decision.changed': (m, { id, changes }) => ({ ...m, pendingDecisions: changedIn(m.pendingDecisions, id, changes) }),
  'decision.removed': (m, { id }) => ({ ...m, pendingDecisions: without(m.pendingDecisions, id) }),
  'duty.named': (m, { duty }) => ({ ...m, duties: added(m.duties, duty) }),
  'duty.removed': (m, { id }) => withoutWords(m, id),
  'offer.made': (m, { offer }) => ({ ...m, offers: added(m.offers, offer) }),
  'offer.removed': (m, { id }) => withoutWords(m, id),

  'nextMeeting.arranged': (m, { nextMeeting }) => ({ ...m, nextMeeting }),
  'nextTopic.thoughtOf': (m, { text }) => ({ ...m, nextTopicIdea: text }),
  'contact.chosen': (m, { id }) => ({ ...m, contactId: id }),
  'evaluation.shared': (m, { evaluation }) => ({ ...m, evaluation }),
  'deletion.dated': (m, { deleteOn }) => ({ ...m, deleteOn }),
  'sharing.agreed': (m, { at, personId, parts }) => ({
    ...m,
    sharings: [...m.sharings.filter((one) => one.personId !== personId), { personId, parts, at }],
  }),
  'sheet.handedOver': (m, { at, way, toId }) =>
    m.handovers.some((one) => one.at === at && one.toId === toId && one.way === way)
      ? m
      : { ...m, handovers: [...m.handovers, { at, way, toId, version: versionOf(m) }] },
  'meeting.closed': (m, { id, at, wording, wordingBeside = null }) =>
    withMoment({ ...m, wording, wordingBeside, drafts: {}, page: '' }, { id, at, kind: 'phase', phase: 'closed' }),
  'agreement.amended': (m, { id, at, byId, because, changes }) => withAmendment(m, { id, at, byId, because, changes }),

  'promise.reported': (m, { at, report }) => withReport(m, { ...report, at }),
  'result.told': (m, { result }) => (m.lastTime ? { ...m, lastTime: withResult(m.lastTime, result) } : m),
  'comment.told': (m, { text }) => (m.lastTime ? { ...m, lastTime: { ...m.lastTime, citizenComment: text } } : m),
  'page.turned': (m, { page }) => ({ ...m, page }),
  'draft.typed': (m, { field, text }) =>
    text === '' ? withoutDraft(m, field) : { ...m, drafts: { ...m.drafts, [field]: text } },
  'step.undone': (m, { facts }) => withStepUndone(m, facts),
};

/** The meeting after an event. */
export function told<T extends Exclude<EventType, Leaving>>(m: Meeting, event: EventOf<T>): Meeting {
  return verbs[event.type](m, event);
}
