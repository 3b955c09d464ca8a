// The pieces a sheet in words is made of: a section, and in it tasks with a box to tick, or entries of a list.
import type { SheetView } from './sheetAgreement.ts';
import type { SheetSpeaking } from './speaking.ts';

/** Somebody's own words, and what is said before them. */
export interface DocumentQuote {
  readonly id: string;
  readonly intro: string;
  readonly text: string;
}

export interface DocumentTask {
  readonly id: string;
  /** Empty when the heading has said whose task it is. */
  readonly owner: string;
  /** Word for word. */
  readonly what: string;
  /** The citizen has said yes: there is a box to tick. */
  readonly agreed: boolean;
  /** One small box for each time, when a promise can be counted on two hands. */
  readonly boxes: number;
  readonly when: readonly string[];
  readonly more: readonly string[];
  readonly goals: readonly string[];
  readonly before: readonly string[];
  readonly quotes: readonly DocumentQuote[];
}

export interface DocumentEntry {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly quotes: readonly DocumentQuote[];
}

export interface DocumentSection {
  readonly id: string;
  /** Not an agreement: it stands in a frame of its own. */
  readonly framed: boolean;
  readonly heading: string;
  readonly hint: string;
  readonly tasks: readonly DocumentTask[];
  readonly entries: readonly DocumentEntry[];
}

export const sectionOf = (id: string, known: Partial<Omit<DocumentSection, 'id'>>): DocumentSection => ({
  id,
  framed: false,
  heading: '',
  hint: '',
  tasks: [],
  entries: [],
  ...known,
});

/** The same piece of the sheet in another language. */
export const pieceById = <T extends { readonly id: string }>(
  all: readonly T[] | undefined,
  id: string,
): T | undefined => all?.find((one) => one.id === id);

/** The same section in the citizen's other language. */
export const sectionBeside = (
  other: { readonly sections: readonly DocumentSection[]; readonly beside: readonly DocumentSection[] } | null,
  id: string,
): DocumentSection | undefined => (other ? pieceById([...other.sections, ...other.beside], id) : undefined);

/** Beside the Danish a view stands only where there is a line for it. */
export const quotesOf = (views: readonly SheetView[], { say, said }: SheetSpeaking): readonly DocumentQuote[] =>
  views
    .filter(({ text }) => text === '' || said(text) !== '')
    .map(({ id, name, kind, text }) => ({
      id,
      intro: say(kind === 'view' ? 'viewOf' : 'rewordedBy', { name }),
      text: said(text),
    }));

/** Lines after one another, each ending as a sentence does. */
export const asSentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[.:?!]$/.test(line) ? line : `${line}.`)).join(' ');
