// The sheet as one file that opens anywhere, with no network and no script: words, a style of its own, and a block of
// data the app can take in again. Every word is escaped; nothing in it is ever read as markup.
import {
  asSentences,
  type DocumentEntry,
  type DocumentQuote,
  type DocumentSection,
  type DocumentTask,
  pieceById,
  sectionBeside,
} from './documentSection.ts';
import { takeHomeBlock } from './packTakeHome.ts';
import { linesUnderHeading, type SheetDocument } from './sheetDocument.ts';
import { escaped, inRow, line, p, quote, tag, titleIn } from './sheetMarkup.ts';
import { sheetStyle } from './sheetStyle.ts';
import type { TakeHome } from './takeHome.ts';

const quotesIn = (quotes: readonly DocumentQuote[]): string =>
  quotes.map(({ intro, text }) => tag('div', 'class="quote"', p(intro) + quote(text))).join('');

const said = (owner: string, text: string): string =>
  tag(
    'p',
    'class="what" dir="auto"',
    (owner && `${tag('b', '', tag('bdi', '', escaped(owner)))}: `) + tag('span', '', escaped(text)),
  );

const box = '<span class="tick" aria-hidden="true"></span>';

/** What a piece says under its words. */
const taskLines = (task: DocumentTask): string =>
  (task.agreed ? '' : quotesIn(task.quotes)) +
  p(task.when.join(' · '), 'when') +
  (task.boxes > 0 ? tag('p', 'class="times" aria-hidden="true"', box.repeat(task.boxes)) : '') +
  p(asSentences(task.more)) +
  [...task.goals, ...task.before].map((line) => p(line)).join('') +
  (task.agreed ? quotesIn(task.quotes) : '');

const entryLines = ({ lines, quotes }: DocumentEntry): string => p(asSentences(lines)) + quotesIn(quotes);

const taskIn = (task: DocumentTask, again: DocumentTask | undefined, other: SheetDocument | null): string =>
  tag(
    'li',
    `class="${task.agreed ? 'task' : 'open'}"`,
    (task.agreed ? box : '') +
      tag(
        'div',
        '',
        inRow(
          said(task.owner, task.what) + taskLines(task),
          again ? line(again.what) + taskLines({ ...again, boxes: 0 }) : '',
          other,
        ),
      ),
  );

const entryIn = (entry: DocumentEntry, again: DocumentEntry | undefined, other: SheetDocument | null): string =>
  tag(
    'li',
    '',
    inRow(said(entry.owner, entry.text) + entryLines(entry), again ? line(again.text) + entryLines(again) : '', other),
  );

function sectionIn(section: DocumentSection, other: SheetDocument | null): string {
  const { framed, heading, hint, tasks, entries } = section;
  const beside = sectionBeside(other, section.id);
  const list = (items: readonly string[]) => (items.length > 0 ? tag('ul', '', items.join('')) : '');
  return tag(
    'section',
    framed ? 'class="block"' : '',
    (heading && tag('h2', '', titleIn(heading, beside?.heading, other))) +
      inRow(p(hint), p(beside?.hint ?? ''), other) +
      list(tasks.map((task) => taskIn(task, pieceById(beside?.tasks, task.id), other))) +
      list(entries.map((entry) => entryIn(entry, pieceById(beside?.entries, entry.id), other))),
  );
}

/** A number that a phone can call; empty when there are no digits in it. */
const callable = (phone: string): string => phone.replaceAll(/[^\d+]/g, '');

const nextIn = ({ next }: SheetDocument): string =>
  next ? p(next.when, 'large') + next.lines.map((one) => p(one)).join('') : '';

function footIn(document: SheetDocument): string {
  const { next, contact, other } = document;
  const call = contact && callable(contact.phone);
  const number = contact && escaped(contact.phone);
  return (
    (next
      ? tag(
          'div',
          '',
          tag('h2', '', titleIn(next.heading, other?.next?.heading, other)) +
            inRow(nextIn(document), other ? nextIn(other) : '', other),
        )
      : '') +
    (contact
      ? tag(
          'div',
          '',
          inRow(p(contact.heading, 'k'), p(other?.contact?.heading ?? '', 'k'), other) +
            (number ? tag('p', 'class="large" dir="ltr"', call ? tag('a', `href="tel:${call}"`, number) : number) : ''),
        )
      : '')
  );
}

const topicIn = ({ topic }: SheetDocument): string =>
  topic
    ? p(topic.heading, 'k') +
      quote(topic.text) +
      (topic.original
        ? quote(topic.original.text, `lang="${escaped(topic.original.lang)}" dir="${topic.original.dir}"`)
        : '')
    : '';

const topIn = (document: SheetDocument, level: 'h1' | 'p'): string =>
  p(document.above, 'k') +
  tag(level, level === 'p' ? 'class="h1"' : '', escaped(document.heading)) +
  linesUnderHeading(document)
    .map((one) => p(one, 'k'))
    .join('');

/** `takeHome` is null for somebody who is not the citizen: then there is nothing to take in. */
export function sheetHtml(document: SheetDocument, takeHome: TakeHome | null): string {
  const { language, dir, heading, sections, beside, other } = document;
  const topic = inRow(topicIn(document), other ? topicIn(other) : '', other);
  return [
    `<!doctype html>`,
    `<html lang="${escaped(language)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    '<meta name="color-scheme" content="light dark">',
    tag('title', '', escaped(heading)),
    tag('style', '', sheetStyle),
    '</head>',
    '<body>',
    tag('header', '', inRow(topIn(document, 'h1'), other ? topIn(other, 'p') : '', other)),
    tag(
      'main',
      '',
      (topic && tag('div', 'class="topic"', topic)) +
        [...sections, ...beside].map((section) => sectionIn(section, other)).join(''),
    ),
    tag('footer', '', footIn(document)),
    takeHome ? takeHomeBlock(takeHome) : '',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
