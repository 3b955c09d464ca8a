// Each rule of a Step Up meeting as one yes/no question, asked by the machine and by the screens alike.
// The numbers are those of the product's rules; tests/meeting/rules.test.ts shows each of them fail.
import * as v from 'valibot';
import { type Agreement, isAgreed } from './agreements.ts';
import { clock, day, type Id, longestText } from './basics.ts';
import { cprLike } from './cprLike.ts';
import { isTold } from './followUp.ts';
import type { Meeting } from './meeting.ts';
import { atTheTable, here, personIn, type Participant } from './participants.ts';
import { isSettled } from './talk.ts';
import { sameWords } from './topic.ts';

/** R01: there is a topic, the citizen said yes to exactly these words, and who typed them is known. */
export const topicIsTheCitizensOwn = ({ topic, concerns: [top] }: Meeting): boolean =>
  topic !== null && top !== undefined && topic.text.trim() !== '' && sameWords(topic, top);

/** R12: only the citizen answers for the citizen - or a representative with a power of attorney. A bisidder never. */
export const maySpeakForTheCitizen = (m: Meeting, personId: Id): boolean => {
  const person = personIn(m, personId);
  const represents = person?.role === 'representative' && person.powerOfAttorneySince !== null;
  return personId === m.citizenId || (represents && person.citizenAnswer !== 'no');
};

/** R05: how a leg stands is the citizen's own answer, whoever presses the button for somebody else. */
export const onlyTheCitizenRates = (m: Meeting, personId: Id): boolean => personId === m.citizenId;

/** R03: the citizen has answered, and there is at least one reason to be here. A no needs no reason. */
export const hasReasonAndAnswer = (one: Participant): boolean =>
  one.role === 'citizen' || one.citizenAnswer === 'no' || (one.citizenAnswer === 'yes' && one.reasons.length > 0);

export const everyoneHasReasonAndAnswer = (m: Meeting): boolean => m.participants.every(hasReasonAndAnswer);

/** R04: the areas of the topic that nobody here can decide. To be said gently; it blocks nothing. */
export const areasNobodyCanDecide = (m: Meeting): readonly string[] => {
  const decided = new Set(here(m).map((one) => one.authority?.area));
  const areas = m.chair.legs.flatMap((leg) => leg.areas);
  return [...new Set(areas)].filter((area) => !decided.has(area));
};

const workplaces = [
  'kommunen',
  'kommune',
  'jobcenter',
  'jobcentret',
  'jobcenteret',
  'the municipality',
  'the jobcentre',
];
const isNobodysName = ({ unit }: Meeting, name: string): boolean =>
  ['', ...workplaces, unit.municipality, unit.name, unit.word].some(
    (place) => place.trim().toLowerCase() === name.trim().toLowerCase(),
  );

/** R06: one named person at the table does it, never "kommunen". An interpreter takes no part in agreements. */
export const namesOnePerson = (m: Meeting, one: Pick<Agreement, 'ownerId'>): boolean =>
  atTheTable(m).some(
    (person) => person.id === one.ownerId && person.role !== 'interpreter' && !isNobodysName(m, person.name),
  );

// "Jeg flytter snart" says why there is no date; "så snart som muligt" only stands in its place.
const noDate = /\b(snarest|hurtigst|asap|snart som|soon as)\b|^\W*(snart|løbende|soon|ongoing)\W*$/iu;

/** R06: a date, or the reason why there is none. "Snarest" is not a reason. */
export const hasDateOrReason = (one: Pick<Agreement, 'due' | 'noDueBecause'>): boolean =>
  one.due !== null || (one.noDueBecause.trim() !== '' && !noDate.test(one.noDueBecause));

/** R06: somebody has said who decides; when a decision is needed, that somebody has a name. */
export const saysWhoDecides = ({ decision }: Pick<Agreement, 'decision'>): boolean =>
  decision !== null && (decision.status === 'notNeeded' || decision.byId !== null);

type Owned = Pick<Agreement, 'id' | 'ownerId' | 'ownerSaidYesAt' | 'answer'>;

// Words that were corrected after the meeting are new to everybody who was in the room.
const isAmended = ({ amendments }: Meeting, { id, answer }: Owned): boolean =>
  amendments.some((one) => one.before.id === id && one.at === answer?.at);

/** Its owner said it in the room, gave the yes to it, or has said yes to it since. */
export const ownerHasSaidYes = (m: Meeting, one: Owned): boolean =>
  one.ownerSaidYesAt !== null ||
  one.ownerId === one.answer?.byId ||
  (!isAmended(m, one) && here(m).some((person) => person.id === one.ownerId));

/** R08: the citizen has said yes to these very words. */
export const somethingIsAgreed = (m: Meeting): boolean => m.agreements.some(isAgreed);

/** R10: at least one yes, or a reason for none that the citizen accepts. */
export const agreedOrAcceptedWhyNot = (m: Meeting): boolean =>
  somethingIsAgreed(m) || m.noAgreementBecause.trim() !== '';

/** R10: nothing that was put aside and no question is left without an outcome. */
export const nothingIsLeftOpen = (m: Meeting): boolean =>
  m.parked.every((one) => one.outcome !== null) && m.openQuestions.every(isSettled);

/** R11: the two roles were said aloud before the discussion. */
export const rolesWereSaidAloud = (m: Meeting): boolean => m.rolesSaidAloudAt !== null;

/** R18: words are put right by the one who said them, and by nobody else. */
export const mayCorrect = (m: Meeting, lineId: Id, personId: Id): boolean =>
  m.lines.some((one) => one.id === lineId && one.byId === personId);

/** Whoever leads the meeting is a professional who is here, never the citizen's own people (gamemaster model). */
export const mayLead = (m: Meeting, personId: Id): boolean =>
  here(m).some((one) => one.id === personId && (one.role === 'professional' || one.role === 'gamemaster'));

/** What is said, promised or decided keeps its person: nobody is left behind as a name that cannot be read. */
export const standsInTheMeeting = (m: Meeting, personId: Id): boolean =>
  Object.entries(m).some(([fact, said]) => !aside.has(fact) && isNamedIn(said, personId));

const aside: ReadonlySet<string> = new Set(['participants', 'preparation', 'drafts']);
const isNamedIn = (told: unknown, personId: Id): boolean =>
  typeof told === 'object' && told !== null
    ? Object.values(told).some((part) => isNamedIn(part, personId))
    : told === personId;

/** R20: every promise of the last meeting has been told; one not kept has a side, why, and what now. */
export const lastTimeIsTold = ({ lastTime }: Meeting): boolean =>
  lastTime === null ||
  lastTime.agreements.every((one) => lastTime.results.some((told) => told.agreementId === one.id && isTold(told)));

/** R22: the meeting has a day on which it is deleted. */
export const deletionIsDated = (m: Meeting): boolean => m.deleteOn !== null;

/** R15: no text looks like a CPR number, and each is short enough to be read back. */
export type TextProblem = 'cprLike' | 'tooLong';
export function textProblem(told: unknown): TextProblem | null {
  if (typeof told === 'string') {
    if (told.length > longestText) return 'tooLong';
    return cprLike(told) ? 'cprLike' : null;
  }
  if (typeof told !== 'object' || told === null) return null;
  for (const part of Object.values(told)) {
    const problem = textProblem(part);
    if (problem) return problem;
  }
  return null;
}

const dayFields: ReadonlySet<string> = new Set(['due', 'date', 'deleteOn', 'answerBy', 'powerOfAttorneySince']);
const clockFields: ReadonlySet<string> = new Set(['start', 'end', 'time', 'until']);

/** Every day and time of day is one, or none: half a date would be accepted today and not read back tomorrow. */
export function daysAreWhole(told: unknown): boolean {
  if (typeof told !== 'object' || told === null) return true;
  return Object.entries(told).every(([field, part]: readonly [string, unknown]) => {
    if (part === null || part === undefined) return true;
    if (dayFields.has(field)) return v.is(day, part);
    return clockFields.has(field) ? v.is(clock, part) : daysAreWhole(part);
  });
}
