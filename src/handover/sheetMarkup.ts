// The sheet's markup: every word is escaped here, and what stands in two languages stands in a row.
import type { SheetDocument } from './sheetDocument.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '').replaceAll('\r', '&#13;');

export const tag = (name: string, attributes: string, inside: string): string =>
  `<${name}${attributes && ` ${attributes}`}>${inside}</${name}>`;
export const p = (text: string, className = ''): string =>
  text ? tag('p', className && `class="${className}"`, escaped(text)) : '';
export const quote = (text: string, attributes = 'dir="auto"'): string =>
  text && tag('blockquote', attributes, escaped(text));

/** The line of the interpreter, by itself. */
export const line = (text: string): string => text && tag('p', 'class="what"', escaped(text));

const inOther = (name: string, inside: string, { language, dir }: SheetDocument): string =>
  tag(name, `class="other" lang="${escaped(language)}" dir="${dir}"`, inside);

/** Danish, and beside it the same in the other language; Danish alone when there is nothing beside it. */
export const inRow = (danish: string, again: string, other: SheetDocument | null): string =>
  other && again ? tag('div', 'class="row"', tag('div', '', danish) + inOther('div', again, other)) : danish;

export const titleIn = (danish: string, again: string | undefined, other: SheetDocument | null): string =>
  other && again
    ? tag('span', 'class="row"', tag('span', '', escaped(danish)) + ' ' + inOther('span', escaped(again), other))
    : escaped(danish);
