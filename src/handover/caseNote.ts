// "Notat til sagen": only what was marked to go into the case, and what was agreed. Whose words they are stands beside
// each line (R12, R18), and every view of it. Nothing that was prepared, put aside or said without a mark.
import type { Meeting } from '../meeting/meeting.ts';
import type { Line } from '../meeting/talk.ts';
import { asSentences, quotesOf } from './documentSection.ts';
import { agreedSections } from './documentTasks.ts';
import { sheetFor } from './sheet.ts';
import { nameOf, viewsOf } from './sheetAgreement.ts';
import { sheetDocument } from './sheetDocument.ts';
import { sectionLines } from './sheetText.ts';
import type { Speaking } from './speaking.ts';

function whoseWords(m: Meeting, { byId, source, confirmedAt }: Line, { say }: Speaking): readonly string[] {
  const by = nameOf(m, byId);
  const citizen = { name: nameOf(m, m.citizenId) };
  if (source === 'onBehalf') {
    return [
      say('noteOnBehalf', { ...citizen, by }),
      say(confirmedAt === null ? 'noteWaits' : 'noteConfirmed', citizen),
    ];
  }
  if (source === 'papers') return [say('notePapers', { name: by })];
  return [byId === m.citizenId ? say('noteOwnWords', citizen) : say('saidBy', { name: by })];
}

export function caseNote(m: Meeting, speaking: Speaking): string {
  const { say } = speaking;
  const quoted = (text: string) => say('quoted', { text });
  const views = (aboutId: string) =>
    quotesOf(viewsOf(m, aboutId), speaking).map(({ intro, text }) => `    ${intro}: ${quoted(text)}`);
  const lineOf = (one: Line) => {
    const [whose, ...more] = whoseWords(m, one, speaking);
    return [`- ${whose}: ${quoted(one.text)}`, ...more.map((line) => `    ${line}`), ...views(one.id)];
  };
  const marked = m.lines.filter(({ goesIntoCase }) => goesIntoCase);
  const said = marked.filter(({ source }) => source !== 'authority').flatMap(lineOf);
  const asAuthority = marked.filter(({ source }) => source === 'authority').flatMap(lineOf);
  const duties = m.duties
    .filter(({ goesIntoCase }) => goesIntoCase)
    .flatMap((one) => [
      `- ${one.text} ${asSentences([say('saidBy', { name: nameOf(m, one.saidById) })])}`,
      ...views(one.id),
    ]);
  // The phase makes no difference to what was agreed.
  const sheet = sheetFor(m, 'closing', 'all');
  const { above, notADecision, edition } = sheetDocument(sheet, speaking);
  const agreed = agreedSections(sheet, speaking).map(({ tasks, ...section }) => {
    const untickable = tasks.map((task) => ({ ...task, boxes: 0 }));
    return sectionLines({ ...section, tasks: untickable, heading: say('noteAgreed') }, quoted, '-');
  });
  const part = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines].join('\n') : '');
  return [
    [say('noteTitle'), above, notADecision, edition].filter(Boolean).join('\n'),
    marked.length + duties.length > 0 ? '' : say('noteNothingMarked'),
    part(say('noteSaid'), said),
    part(say('saidAsAuthority'), asAuthority),
    part(say('duties'), duties),
    ...agreed,
  ]
    .filter(Boolean)
    .join('\n\n');
}
