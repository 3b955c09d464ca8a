// The big screen everybody looks at, picked field by field: what its form does not name is never sent.
import { type Agreement, isAgreed } from './agreements.ts';
import type { Original } from './basics.ts';
import { lineFor, secondLanguage } from './interpreted.ts';
import { citizenOf, gamemasterOf, type Meeting } from './meeting.ts';
import { here, type Participant, personIn } from './participants.ts';
import type { Phase } from './phases.ts';
import { pointIn } from './preparation.ts';
import type { AgreementView, ShownView, TableView } from './tableViewForm.ts';
import type { Parked } from './talk.ts';
import { saidTopic } from './topic.ts';
import { isKeptBack } from './withMention.ts';

/** So many can be read across a room; of the rest their number is shown. */
export const readAcrossTheRoom = { agreements: 5, people: 7, forLater: 4 } as const;

/** The interpreter's line, while two languages are shown. */
const lineBeside = (m: Meeting, said: string): Original | null => (secondLanguage(m) ? lineFor(m, said) : null);

export const agreementView = (m: Meeting, one: Agreement): AgreementView => ({
  id: one.id,
  owner: personIn(m, one.ownerId)?.name ?? '',
  with: one.withIds.flatMap((withId) => personIn(m, withId)?.name ?? []),
  what: one.what,
  original: lineBeside(m, one.what),
  due: one.due,
  noDueBecause: one.noDueBecause,
  recurring: one.recurring,
});

const textView = (m: Meeting, { id, text }: { readonly id: string; readonly text: string }) => ({
  id,
  text,
  original: lineBeside(m, text),
});

const isForLater = ({ outcome }: Parked): boolean =>
  outcome === null || outcome === 'nextMeeting' || outcome === 'citizenDecidesLater';

// The citizen sits first, then whoever supports the citizen, then the others as they were chosen.
const seat = ({ role }: Participant): number => (role === 'citizen' ? 0 : role === 'supportPerson' ? 1 : 2);

function notedView(m: Meeting, noted: string): ShownView | null {
  const disagreement = m.disagreements.find((one) => one.id === noted);
  if (disagreement) {
    const views = disagreement.views.map((one) => ({ by: personIn(m, one.byId)?.name ?? '', text: one.text }));
    return { kind: 'disagreement', about: disagreement.about, views };
  }
  const moment = m.timeline.find((one) => one.id === noted);
  if (moment?.kind === 'choice') {
    return { kind: 'choice', question: moment.question, options: moment.options, chosen: moment.chosen };
  }
  if (moment?.kind === 'termExplained') {
    return { kind: 'term', term: moment.term, explanation: moment.explanation };
  }
  if (moment?.kind === 'claimCheck') return { kind: 'claim', claim: moment.claim, verdict: moment.verdict };
  if (moment?.kind !== 'refusal') return null;
  return {
    kind: 'refusal',
    what: moment.what,
    why: moment.why,
    decidedBy: personIn(m, moment.decidedById)?.name ?? '',
    instead: moment.instead,
    inWriting: moment.writtenDecisionExpected,
  };
}

function shownView(m: Meeting): ShownView | null {
  const { shown, preparation } = m;
  switch (shown?.kind) {
    case 'topic':
    case 'answerCards':
      return { kind: shown.kind };
    case 'myPart': {
      const points = [...preparation.wantsToSay, ...preparation.broughtAlong].filter((one) => one.mayBeShown);
      return { kind: 'myPart', points: points.map((one) => textView(m, one)) };
    }
    case 'point': {
      const point = pointIn(preparation, shown.id);
      return point?.mayBeShown ? { kind: 'point', text: point.text, original: lineBeside(m, point.text) } : null;
    }
    case 'agreement': {
      const one = m.agreements.find((other) => other.id === shown.id);
      return one ? { kind: 'agreement', agreement: agreementView(m, one) } : null;
    }
    case 'noted':
      return notedView(m, shown.id);
    case undefined:
      return null;
  }
}

/** The big screen of a meeting in a phase. */
export function tableView(m: Meeting, phase: Phase): TableView {
  const { away } = m;
  const known = {
    language: m.language,
    otherLanguage: secondLanguage(m),
    phase,
    away: away && { kind: away.kind, until: away.kind === 'break' ? away.until : null },
    roleSign: m.roleSign,
    gamemaster: gamemasterOf(m)?.name ?? '',
    citizen: citizenOf(m)?.name ?? '',
    end: m.plan.end,
  };
  if (away) {
    return {
      ...known,
      topic: null,
      questionNow: '',
      questionOriginal: null,
      shown: null,
      agreements: [],
      moreAgreements: 0,
      forLater: [],
      moreForLater: 0,
      people: [],
      morePeople: 0,
    };
  }
  const agreed = m.agreements.filter(isAgreed);
  const later = m.parked.filter((one) => isForLater(one) && !isKeptBack(m, one));
  const people = here(m).toSorted((one, other) => seat(one) - seat(other));
  const { agreements: fewAgreements, people: fewPeople, forLater: fewForLater } = readAcrossTheRoom;
  return {
    ...known,
    topic: saidTopic(m),
    questionNow: m.questionNow,
    questionOriginal: lineBeside(m, m.questionNow),
    shown: shownView(m),
    agreements: agreed.slice(-fewAgreements).map((one) => agreementView(m, one)),
    moreAgreements: Math.max(0, agreed.length - fewAgreements),
    forLater: later.slice(-fewForLater).map((one) => textView(m, one)),
    moreForLater: Math.max(0, later.length - fewForLater),
    people: people
      .slice(0, fewPeople)
      .map(({ id: personId, name, role, title, attendance }) => ({ id: personId, name, role, title, attendance })),
    morePeople: Math.max(0, people.length - fewPeople),
  };
}
