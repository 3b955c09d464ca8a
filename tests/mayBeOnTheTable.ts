// Which of the words a meeting holds may stand on the table, told anew and not asked of the view; all others must not.
import { isAgreed } from '../src/meeting/agreements.ts';
import type { Meeting } from '../src/meeting/meeting.ts';
import { atTheTable } from '../src/meeting/participants.ts';
import type { TimelineMoment } from '../src/meeting/timeline.ts';

const plain = (text: string): string => text.trim().toLocaleLowerCase('da');

/** Every text in a value, however deep, that is long enough to be known again; in small letters. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().length >= 6 ? [plain(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function ofMoment(moment: TimelineMoment): readonly string[] {
  if (moment.kind === 'choice') return [moment.question, ...moment.options, moment.chosen];
  if (moment.kind === 'termExplained') return [moment.term, moment.explanation];
  if (moment.kind === 'claimCheck') return [moment.claim];
  return moment.kind === 'refusal' ? [moment.what, moment.why, moment.instead] : [];
}

/** Topic, question, promises with a yes, what waits, people with their roles, points that may be shown, what was noted. */
export function mayBeOnTheTable(m: Meeting): readonly string[] {
  const { wantsToSay, questions, worksAlready, broughtAlong } = m.preparation;
  const points = [...wantsToSay, ...questions, ...worksAlready, ...broughtAlong];
  const read = m.shown?.kind === 'agreement' ? m.shown.id : null;
  return [
    m.topic?.text ?? '',
    m.topic?.original?.text ?? '',
    m.questionNow,
    ...m.agreements
      .filter((one) => isAgreed(one) || one.id === read)
      .flatMap((one) => [one.what, one.noDueBecause, one.recurring]),
    ...m.parked
      .filter(({ outcome }) => outcome === null || outcome === 'nextMeeting' || outcome === 'citizenDecidesLater')
      .map(({ text }) => text)
      .filter((text) => !points.some((one) => one.text === text && !one.mayBeShown)),
    ...atTheTable(m).flatMap(({ name, title }) => [name, title]),
    ...points.flatMap((one) => (one.mayBeShown ? [one.text] : [])),
    ...m.disagreements.flatMap(({ about, views }) => [about, ...views.map(({ text }) => text)]),
    ...m.timeline.flatMap(ofMoment),
  ];
}

/** The forbidden words that stand in a text: held, as `textsOf` answers them, and not among what is allowed. */
export function leaksIn(text: string, held: readonly string[], allowed: readonly string[]): readonly string[] {
  const said = plain(text);
  const found = held.filter((words) => said.includes(words));
  const may = allowed.map(plain).join('\n');
  return found.filter((words) => !may.includes(words));
}
