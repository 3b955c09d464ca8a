// Verbs that reach across the nouns: taking words back, amending after closing, and beginning a follow-up.
import { type AgreementChanges, isAgreed, newAgreement, withAgreementChanged } from './agreements.ts';
import type { Id, Instant } from './basics.ts';
import { chairForNextTime } from './chair.ts';
import type { Amendment } from './closing.ts';
import { withLinesThatStand } from './interpreted.ts';
import { citizenOf, gamemasterOf, type Meeting, newMeeting, versionOf } from './meeting.ts';
import { withDecisionFor } from './otherLists.ts';
import type { Participant } from './participants.ts';
import type { Point } from './preparation.ts';
import { without } from './talk.ts';
import { ownerHasSaidYes } from './rules.ts';
import { isKeptBack, parkedFrom } from './withMention.ts';
import { withoutReport } from './withReport.ts';

/** The meeting as if this had never been written: the item, every view of it, and what points to it (R18). */
export const withoutWords = (m: Meeting, itemId: Id): Meeting => withLinesThatStand(unsaid(m, itemId));

function unsaid(m: Meeting, itemId: Id): Meeting {
  // A point that was put off stands in two places: neither is left behind.
  const putOff = m.mentions.find(({ id }) => parkedFrom(id) === itemId);
  if (putOff) return unsaid(m, putOff.id);
  const isReport = ({ id }: { readonly id: Id }) => id === itemId;
  if (m.reports.some(isReport) || m.lastTime?.reports.some(isReport)) return withoutReport(m, itemId);
  const { preparation, lastTime } = m;
  // A closed meeting asks nothing more: what was put aside is the citizen's again.
  const withoutAgreement = m.wording ? 'citizenDecidesLater' : null;
  return {
    ...m,
    preparation: {
      ...preparation,
      worksAlready: without(preparation.worksAlready, itemId),
      wantsToSay: without(preparation.wantsToSay, itemId),
      questions: without(preparation.questions, itemId),
      broughtAlong: without(preparation.broughtAlong, itemId),
    },
    mentions: without(m.mentions, itemId),
    shown: m.shown && 'id' in m.shown && m.shown.id === itemId ? null : m.shown,
    concerns: without(m.concerns, itemId),
    lines: without(m.lines, itemId),
    parked: without(without(m.parked, itemId), parkedFrom(itemId)).map((one) =>
      one.agreementId === itemId ? { ...one, agreementId: null, outcome: withoutAgreement } : one,
    ),
    openQuestions: without(m.openQuestions, itemId),
    disagreements: without(m.disagreements, itemId),
    views: m.views.filter((one) => one.id !== itemId && one.aboutId !== itemId),
    timeline: without(m.timeline, itemId),
    agreements: without(m.agreements, itemId).map((one) =>
      one.fromParkedId === itemId ? { ...one, fromParkedId: null } : one,
    ),
    proposals: without(m.proposals, itemId),
    pendingDecisions: m.pendingDecisions.filter((one) => one.id !== itemId && one.agreementId !== itemId),
    duties: without(m.duties, itemId),
    offers: without(m.offers, itemId),
    consents: without(m.consents, itemId),
    reports: m.reports.filter((one) => one.agreementId !== itemId),
    amendments: m.amendments.map((one) => (one.before.id === itemId ? withoutItsWords(one) : one)),
    lastTime: lastTime && {
      ...lastTime,
      agreements: without(lastTime.agreements, itemId),
      parked: without(lastTime.parked, itemId),
      openQuestions: without(lastTime.openQuestions, itemId),
      results: lastTime.results.filter((one) => one.agreementId !== itemId),
      reports: lastTime.reports.filter((one) => one.agreementId !== itemId),
    },
  };
}

// The number of the edition stays; what stood in it does not.
const withoutItsWords = (one: Amendment): Amendment => ({
  ...one,
  because: '',
  before: newAgreement({ id: one.before.id, at: one.before.at, ownerId: one.before.ownerId, what: '' }),
});

/** "Rettet udgave 2, fordi ...": the corrected agreement has the citizen's yes, and the old one is kept beside it. */
export function withAmendment(
  m: Meeting,
  said: { id: Id; at: Instant; byId: Id; because: string; changes: AgreementChanges },
): Meeting {
  const before = m.agreements.find((one) => one.id === said.id);
  if (!before || m.amendments.some((one) => one.at === said.at && one.before.id === said.id)) return m;
  const changed = withAgreementChanged(m, said.id, said.changes);
  const agreements = changed.agreements.map((one) =>
    one.id === said.id ? { ...one, answer: { answer: 'yes' as const, words: '', at: said.at, byId: said.byId } } : one,
  );
  const after = agreements.find((one) => one.id === said.id);
  const amended = {
    ...changed,
    agreements,
    amendments: [...m.amendments, { version: versionOf(m) + 1, at: said.at, because: said.because, before }],
  };
  return after ? withDecisionFor(amended, after) : amended;
}

/**
 * The next meeting of the same course. It starts with what was promised and copies people, the chair's legs and the
 * citizen's words for the topic as a proposal; nothing that was said is copied, and every yes is asked again.
 */
export function followUpOf(m: Meeting, at: { id: Id; at: Instant }): Meeting {
  const citizen = citizenOf(m);
  const gamemaster = gamemasterOf(m);
  if (!citizen || !gamemaster) throw new Error('A meeting has a citizen and a gamemaster.');
  const next = newMeeting({ ...at, language: m.language, unit: m.unit, citizen, gamemaster });
  const kept = m.agreements.filter(isAgreed);
  const keptBack = ({ id, mayBeShown }: Point): boolean =>
    !mayBeShown && m.mentions.some((one) => one.id === id && one.how === 'nextMeeting');
  const comesAlong = (one: Participant): boolean =>
    one.citizenAnswer !== 'no' || one === gamemaster || kept.some(({ ownerId }) => ownerId === one.id);
  return withLinesThatStand({
    ...next,
    courseId: m.courseId,
    citizenLanguages: m.citizenLanguages,
    interpreted: m.interpreted,
    danishOnly: m.danishOnly,
    concerns: m.topic ? [{ id: `topic-${m.id}`, text: m.topic.text, original: m.topic.original }] : [],
    chair: chairForNextTime(m.chair),
    participants: m.participants
      .filter(comesAlong)
      .map((one) => ({ ...one, citizenAnswer: null, attendance: null, absentReason: '', contribution: '' })),
    preparation: {
      ...next.preparation,
      wantsToSay: m.preparation.wantsToSay.filter(keptBack),
      questions: m.preparation.questions.filter(keptBack),
    },
    stopSign: m.stopSign,
    plan: {
      ...next.plan,
      coGamemasterId: m.plan.coGamemasterId,
      date: m.nextMeeting?.date ?? null,
      start: m.nextMeeting?.time ?? null,
      place: m.nextMeeting?.place ?? m.plan.place,
    },
    lastTime: {
      meetingId: m.id,
      date: m.plan.date,
      // Who was in the room is not known to the next meeting: what its owner said yes to is told along.
      agreements: kept.map((one) => ({
        ...one,
        ownerSaidYesAt: one.ownerSaidYesAt ?? (ownerHasSaidYes(m, one) ? (one.answer?.at ?? null) : null),
      })),
      parked: m.parked.filter(
        (one) => (one.outcome === 'nextMeeting' || one.outcome === 'citizenDecidesLater') && !isKeptBack(m, one),
      ),
      openQuestions: m.openQuestions.filter((one) => one.status === 'open'),
      chair: m.chair,
      results: [],
      reports: m.reports,
      citizenComment: '',
    },
  });
}
