// What each person may see, picked field by field: what is not named here is never sent. The big screen has its own
// form in tableView.ts. A draft is nobody's words yet, and a no to a person is the citizen's alone (R03).
import { isAgreed } from './agreements.ts';
import type { Id } from './basics.ts';
import type { Meeting } from './meeting.ts';
import { personIn } from './participants.ts';
import type { Phase } from './phases.ts';
import { notMentioned, type Point } from './preparation.ts';
import { agreementView, tableView } from './tableView.ts';

/** What the bisidder has at hand: what the citizen wants said and lets be shown, and what has been said yes to. */
export function supportView(m: Meeting, phase: Phase, supportId: Id) {
  const { preparation } = m;
  const hidden = m.away !== null;
  const mayBeShown = (points: readonly Point[]) =>
    hidden ? [] : points.filter((one) => one.mayBeShown).map(({ id, text }) => ({ id, text }));
  return {
    ...tableView(m, phase),
    stopSign: m.stopSign,
    speakingAgreement: personIn(m, supportId)?.speakingAgreement ?? '',
    wantsToSay: mayBeShown(preparation.wantsToSay),
    broughtAlong: mayBeShown(preparation.broughtAlong),
    questions: mayBeShown(preparation.questions),
    notMentioned: mayBeShown(notMentioned(m)).map(({ id }) => id),
    unanswered: hidden ? [] : m.agreements.filter((one) => !isAgreed(one)).map((one) => agreementView(m, one)),
  };
}

/** Everything that is kept, for the citizen alone (R07). Only what is being typed is left out: nobody has said it yet. */
export const citizenView = (m: Meeting) => ({
  id: m.id,
  courseId: m.courseId,
  createdAt: m.createdAt,
  language: m.language,
  unit: m.unit,
  citizenId: m.citizenId,
  citizenLanguages: m.citizenLanguages,
  interpreted: m.interpreted,
  danishOnly: m.danishOnly,
  plan: m.plan,
  preparation: m.preparation,
  concerns: m.concerns,
  topic: m.topic,
  formerTopics: m.formerTopics,
  chair: m.chair,
  participants: m.participants,
  tableConfirmedAt: m.tableConfirmedAt,
  stopSign: m.stopSign,
  rolesSaidAloudAt: m.rolesSaidAloudAt,
  roleSign: m.roleSign,
  questionNow: m.questionNow,
  lines: m.lines,
  parked: m.parked,
  openQuestions: m.openQuestions,
  views: m.views,
  disagreements: m.disagreements,
  timeline: m.timeline,
  mentions: m.mentions,
  shown: m.shown,
  agreements: m.agreements,
  proposals: m.proposals,
  pendingDecisions: m.pendingDecisions,
  duties: m.duties,
  offers: m.offers,
  noAgreementBecause: m.noAgreementBecause,
  nextMeeting: m.nextMeeting,
  nextTopicIdea: m.nextTopicIdea,
  contactId: m.contactId,
  evaluation: m.evaluation,
  deleteOn: m.deleteOn,
  consents: m.consents,
  amendments: m.amendments,
  handovers: m.handovers,
  sharings: m.sharings,
  wording: m.wording,
  wordingBeside: m.wordingBeside,
  reports: m.reports,
  lastTime: m.lastTime,
  away: m.away,
});

export type CitizenView = ReturnType<typeof citizenView>;
