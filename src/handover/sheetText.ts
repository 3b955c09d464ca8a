// The sheet as plain text, for secure post and the clipboard: nothing but words, line ends and boxes to tick.
import {
  asSentences,
  type DocumentEntry,
  type DocumentQuote,
  type DocumentSection,
  type DocumentTask,
  pieceById,
  sectionBeside,
} from './documentSection.ts';
import { linesUnderHeading, type SheetDocument } from './sheetDocument.ts';

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

const taskLines = (task: DocumentTask, quoted: Quoted): readonly string[] => [
  ...(task.agreed ? [] : quotesIn(task.quotes, quoted)),
  task.when.join(' · '),
  Array.from({ length: task.boxes }, () => box).join(' '),
  asSentences(task.more),
  ...task.goals,
  ...task.before,
  ...(task.agreed ? quotesIn(task.quotes, quoted) : []),
];

const entryLines = ({ lines, quotes }: DocumentEntry, quoted: Quoted): readonly string[] => [
  asSentences(lines),
  ...quotesIn(quotes, quoted),
];

/** The section in the other language, and the marks round words in it. */
interface OtherSection {
  readonly section: DocumentSection | undefined;
  readonly quoted: Quoted;
}

/** Each piece in Danish and then in the other language, where there is one. */
export function sectionLines(section: DocumentSection, quoted: Quoted, mark = box, other?: OtherSection): string {
  const { heading, hint, tasks, entries } = section;
  const beside = other?.section;
  return [
    heading,
    beside?.heading,
    hint,
    beside?.hint,
    ...tasks.flatMap((task) => {
      const again = pieceById(beside?.tasks, task.id);
      return [
        `${task.agreed ? mark : '-'} ${said(task.owner, task.what)}`,
        ...indented(taskLines(task, quoted)),
        ...(other && again ? indented([again.what, ...taskLines({ ...again, boxes: 0 }, other.quoted)]) : []),
      ];
    }),
    ...entries.flatMap((entry) => {
      const again = pieceById(beside?.entries, entry.id);
      return [
        `- ${said(entry.owner, entry.text)}`,
        ...indented(entryLines(entry, quoted)),
        ...(other && again ? indented([again.text, ...entryLines(again, other.quoted)]) : []),
      ];
    }),
  ]
    .filter(Boolean)
    .join('\n');
}

const topicLines = ({ topic, quoted }: SheetDocument): readonly string[] =>
  topic ? [topic.heading, ...[topic, topic.original].map((one) => (one?.text ? quoted(one.text) : ''))] : [];

const nextLines = ({ next }: SheetDocument): readonly string[] =>
  next ? [next.heading, next.when, ...next.lines] : [];

const topLines = (document: SheetDocument): readonly string[] => [
  document.heading,
  document.above,
  ...linesUnderHeading(document),
];

export function sheetText(document: SheetDocument): string {
  const { sections, beside, contact, quoted, other } = document;
  const inBoth = (lines: (one: SheetDocument) => readonly string[]): string =>
    [...lines(document), ...(other ? lines(other) : [])].filter(Boolean).join('\n');
  const inTheOther = (id: string): OtherSection | undefined =>
    other ? { section: sectionBeside(other, id), quoted: other.quoted } : undefined;
  return [
    inBoth(topLines),
    inBoth(topicLines),
    ...[...sections, ...beside].map((section) => sectionLines(section, quoted, box, inTheOther(section.id))),
    inBoth(nextLines),
    [contact?.heading, other?.contact?.heading, contact?.phone].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
