// The sheet as plain text, for secure post and the clipboard: nothing but words, line ends and boxes to tick.
import { asSentences, type DocumentQuote, type DocumentSection, type DocumentTask } from './documentSection.ts';
import type { SheetDocument } from './sheetDocument.ts';

const box = '[ ]';
const under = '    ';
type Quoted = SheetDocument['quoted'];

/** Short lines under what they belong to; what was said keeps its own line ends. */
const indented = (lines: readonly string[]): readonly string[] => lines.filter(Boolean).map((line) => under + line);

/** A whole sentence leads to the words by itself. */
const leadingTo = (intro: string): string => (/[.!?]$/u.test(intro) ? intro : `${intro}:`);

const quotesIn = (quotes: readonly DocumentQuote[], quoted: Quoted): readonly string[] =>
  quotes.map(({ intro, text }) => (text ? `${leadingTo(intro)} ${quoted(text)}` : intro));

const said = (owner: string, text: string): string => (owner ? `${owner}: ${text}` : text);

const taskLines = (task: DocumentTask, quoted: Quoted, mark: string): readonly string[] => [
  `${task.agreed ? mark : '-'} ${said(task.owner, task.what)}`,
  ...indented([
    ...(task.agreed ? [] : quotesIn(task.quotes, quoted)),
    task.when.join(' · '),
    Array.from({ length: task.boxes }, () => box).join(' '),
    asSentences(task.more),
    ...task.goals,
    ...task.before,
    ...(task.agreed ? quotesIn(task.quotes, quoted) : []),
  ]),
];

export const sectionLines = ({ heading, hint, tasks, entries }: DocumentSection, quoted: Quoted, mark = box): string =>
  [
    heading,
    hint,
    ...tasks.flatMap((task) => taskLines(task, quoted, mark)),
    ...entries.flatMap(({ owner, text, lines, quotes }) => [
      `- ${said(owner, text)}`,
      ...indented([asSentences(lines), ...quotesIn(quotes, quoted)]),
    ]),
  ]
    .filter(Boolean)
    .join('\n');

export function sheetText(document: SheetDocument): string {
  const { heading, above, notADecision, edition, stopped, limited, topic, sections, beside, next, contact, quoted } =
    document;
  return [
    [heading, above, notADecision, edition, stopped, limited].filter(Boolean).join('\n'),
    topic
      ? [topic.heading, ...[topic, topic.original].map((one) => one && quoted(one.text))].filter(Boolean).join('\n')
      : '',
    ...[...sections, ...beside].map((section) => sectionLines(section, quoted)),
    next ? [next.heading, next.when, ...next.lines].join('\n') : '',
    contact ? [contact.heading, contact.phone].filter(Boolean).join('\n') : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
