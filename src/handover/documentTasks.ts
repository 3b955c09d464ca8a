// The agreements on the sheet: one's own first, then the others', person by person - and apart from them, in a frame,
// what the citizen has not said yes to, with the citizen's words in the same size (R08).
import { beforeLines, termOf } from './documentBefore.ts';
import { type DocumentSection, type DocumentTask, quotesOf, sectionOf } from './documentSection.ts';
import type { Sheet, SheetPart } from './sheet.ts';
import type { SheetAgreement, SheetPerson } from './sheetAgreement.ts';
import type { SheetSpeaking } from './speaking.ts';

/** More boxes than this are counted in words. */
const mostBoxes = 10;
const answerWord = { change: 'answerChange', thinking: 'answerThinking' } as const;

function taskOf(task: SheetAgreement, owner: string, speaking: SheetSpeaking): DocumentTask {
  const { say, said } = speaking;
  const { recurring, times, why, firstStep, withNames, decision, speakUpName } = task;
  const agreed = task.answer === 'yes';
  return {
    id: task.id,
    owner,
    what: said(task.what),
    agreed,
    boxes: agreed && times !== null && times <= mostBoxes ? times : 0,
    when: [
      termOf(task, speaking),
      said(recurring),
      times === null ? '' : say('times', { count: times }),
      withNames.length > 0 ? say('withNames', { names: withNames.join(', ') }) : '',
    ].filter(Boolean),
    more: [
      why ? say('why', { text: why }) : '',
      firstStep?.text ? stepOf(firstStep, ['firstStep', 'firstStepBy'], speaking) : '',
      agreed && task.unconfirmed ? say('unconfirmed', { name: task.owner.name }) : '',
      decision && decision.status !== 'notNeeded' && decision.name ? say(decision.status, { name: decision.name }) : '',
      speakUpName ? say('speakUp', { name: speakUpName }) : '',
    ].filter(Boolean),
    goals: task.goals.map((goal) => stepOf(goal, ['goal', 'goalBy'], speaking)),
    before: beforeLines(task, speaking),
    quotes: quotesOf(task.views, speaking),
  };
}

function stepOf(
  { text, due }: NonNullable<SheetAgreement['firstStep']>,
  [word, wordBy]: readonly ['firstStep', 'firstStepBy'] | readonly ['goal', 'goalBy'],
  { say, day }: SheetSpeaking,
): string {
  return due ? say(wordBy, { text, date: day(due) }) : say(word, { text });
}

export function agreedSections(sheet: Sheet, speaking: SheetSpeaking): readonly DocumentSection[] {
  const { reader, own, others } = sheet;
  const { say } = speaking;
  if (!own && others.length === 0) return [];
  const tasks = ({ person, agreements }: SheetPart, named: boolean) =>
    agreements.map((one) => taskOf(one, named ? person.name : '', speaking));
  if (!reader) {
    return [sectionOf('all', { heading: say('allTasks'), tasks: others.flatMap((part) => tasks(part, true)) })];
  }
  const ownHeading = say(ownWord(sheet), { name: reader.name });
  const none = sheet.onlyParts ? [] : [sectionOf('own', { heading: ownHeading, hint: say('noOwnTask') })];
  return [
    ...(own ? [sectionOf('own', { heading: ownHeading, tasks: tasks(own, false) })] : none),
    ...others.map((part) =>
      sectionOf(`of-${part.person.id}`, { heading: othersHeading(part, others, speaking), tasks: tasks(part, false) }),
    ),
  ];
}

function ownWord({ own, readerIsTheCitizen }: Sheet) {
  if (own?.agreements.length === 1) return readerIsTheCitizen ? 'ownTask' : 'ownTaskOf';
  return readerIsTheCitizen ? 'ownTasks' : 'ownTasksOf';
}

/** "Lægens opgave" when a title is plain and belongs to one person only, and otherwise "Pias opgave". */
function othersHeading(
  { person, agreements }: SheetPart,
  others: readonly SheetPart[],
  { say, language }: SheetSpeaking,
): string {
  const one = agreements.length === 1;
  const plain = (title: string) => title.trim().toLocaleLowerCase(language);
  const sameTitle = others.filter((other) => plain(other.person.title) === plain(person.title));
  const whose = sameTitle.length === 1 ? titleAsOwner(person, say('whoseTitles'), plain) : '';
  return whose
    ? say(one ? 'taskOfTitle' : 'tasksOfTitle', { whose, name: person.name })
    : say(one ? 'taskOf' : 'tasksOf', { name: person.name });
}

/** The known titles stand in one text, "læge: Lægens. mentor: Mentorens." */
const titleAsOwner = ({ title }: SheetPerson, titles: string, plain: (title: string) => string): string =>
  titles
    .split('.')
    .map((pair) => pair.split(':').map((part) => part.trim()))
    .find(([known]) => known !== '' && known === plain(title))?.[1] ?? '';

export const notAgreedSection = (sheet: Sheet, speaking: SheetSpeaking): readonly DocumentSection[] => {
  const { say, said } = speaking;
  const citizen = { name: sheet.citizen.name };
  if (sheet.notAgreed.length === 0) return [];
  const tasks = sheet.notAgreed.map((one) => {
    const task = taskOf(one, one.owner.name, speaking);
    const intro = say(one.answer && one.answer !== 'yes' ? answerWord[one.answer] : 'answerNone', citizen);
    return { ...task, quotes: [{ id: `${one.id}-answer`, intro, text: said(one.answerWords) }, ...task.quotes] };
  });
  return [
    sectionOf('notAgreed', { framed: true, heading: say('notAgreed'), hint: say('notAgreedHint', citizen), tasks }),
  ];
};
