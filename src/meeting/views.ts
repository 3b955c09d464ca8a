// What each screen and person may see, picked field by field: what is not named here is never sent.
// A draft is nobody's words yet, and a no to a person is the citizen's alone (R03): neither reaches the table.
import { type Agreement, isAgreed } from './agreements.ts';
import type { Id } from './basics.ts';
import { citizenOf, gamemasterOf, type Meeting } from './meeting.ts';
import { atTheTable, type Participant, personIn } from './participants.ts';
import type { Parked } from './talk.ts';

/** What a screen needs to know of an absence. While it lasts, nothing else is shown (R13). */
const awayView = ({ away }: Meeting) => away && { kind: away.kind, until: away.kind === 'break' ? away.until : null };

const topicView = ({ topic }: Meeting) => topic && { text: topic.text, original: topic.original };

const personView = (one: Participant) => ({
  id: one.id,
  name: one.name,
  role: one.role,
  title: one.title,
  attendance: one.attendance,
});

const agreementView = (m: Meeting, one: Agreement) => ({
  id: one.id,
  owner: personIn(m, one.ownerId)?.name ?? '',
  with: one.withIds.flatMap((withId) => personIn(m, withId)?.name ?? []),
  what: one.what,
  due: one.due,
  noDueBecause: one.noDueBecause,
  recurring: one.recurring,
});

const isForLater = ({ outcome }: Parked): boolean =>
  outcome === null || outcome === 'nextMeeting' || outcome === 'citizenDecidesLater';

/** So many agreements can be read across a room. */
const readAcrossTheRoom = 5;

/** The big screen everybody looks at: the topic, one question, what is agreed, what is for later, and who is here. */
export function tableView(m: Meeting) {
  const hidden = m.away !== null;
  return {
    language: m.language,
    away: awayView(m),
    roleSign: m.roleSign,
    gamemaster: gamemasterOf(m)?.name ?? '',
    citizen: citizenOf(m)?.name ?? '',
    topic: hidden ? null : topicView(m),
    questionNow: hidden ? '' : m.questionNow,
    agreements: hidden
      ? []
      : m.agreements
          .filter(isAgreed)
          .slice(-readAcrossTheRoom)
          .map((one) => agreementView(m, one)),
    forLater: hidden ? [] : m.parked.filter(isForLater).map(({ id, text }) => ({ id, text })),
    people: hidden ? [] : atTheTable(m).map(personView),
  };
}

/** What the bisidder has at hand: what the citizen wants said and lets be shown, and what has been said yes to. */
export function supportView(m: Meeting, supportId: Id) {
  const { preparation } = m;
  const hidden = m.away !== null;
  const shown = (points: Meeting['preparation']['wantsToSay']) =>
    hidden ? [] : points.filter((one) => one.mayBeShown).map(({ id, text }) => ({ id, text }));
  return {
    ...tableView(m),
    stopSign: m.stopSign,
    speakingAgreement: personIn(m, supportId)?.speakingAgreement ?? '',
    wantsToSay: shown(preparation.wantsToSay),
    broughtAlong: shown(preparation.broughtAlong),
    questions: hidden ? [] : preparation.questions,
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
  wording: m.wording,
  lastTime: m.lastTime,
  away: m.away,
});

export type CitizenView = ReturnType<typeof citizenView>;
