// The sheet as one file that opens anywhere, with no network and no script: words, a style of its own, and a block of
// data the app can take in again. Every word is escaped; nothing in it is ever read as markup.
import { asSentences, type DocumentQuote, type DocumentSection, type DocumentTask } from './documentSection.ts';
import { takeHomeBlock } from './packTakeHome.ts';
import type { SheetDocument } from './sheetDocument.ts';
import { sheetStyle } from './sheetStyle.ts';
import type { TakeHome } from './takeHome.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '').replaceAll('\r', '&#13;');

const tag = (name: string, attributes: string, inside: string): string =>
  `<${name}${attributes && ` ${attributes}`}>${inside}</${name}>`;
const p = (text: string, className = ''): string =>
  text ? tag('p', className && `class="${className}"`, escaped(text)) : '';
const quote = (text: string, attributes = 'dir="auto"'): string => text && tag('blockquote', attributes, escaped(text));

const quotesIn = (quotes: readonly DocumentQuote[]): string =>
  quotes.map(({ intro, text }) => tag('div', 'class="quote"', p(intro) + quote(text))).join('');

const said = (owner: string, text: string): string =>
  tag(
    'p',
    'class="what" dir="auto"',
    (owner && `${tag('b', '', tag('bdi', '', escaped(owner)))}: `) + tag('span', '', escaped(text)),
  );

const box = '<span class="tick" aria-hidden="true"></span>';

const taskIn = (task: DocumentTask): string =>
  tag(
    'li',
    `class="${task.agreed ? 'task' : 'open'}"`,
    (task.agreed ? box : '') +
      tag(
        'div',
        '',
        said(task.owner, task.what) +
          (task.agreed ? '' : quotesIn(task.quotes)) +
          p(task.when.join(' · '), 'when') +
          (task.boxes > 0 ? tag('p', 'class="times" aria-hidden="true"', box.repeat(task.boxes)) : '') +
          p(asSentences(task.more)) +
          [...task.goals, ...task.before].map((line) => p(line)).join('') +
          (task.agreed ? quotesIn(task.quotes) : ''),
      ),
  );

const sectionIn = ({ framed, heading, hint, tasks, entries }: DocumentSection): string =>
  tag(
    'section',
    framed ? 'class="block"' : '',
    (heading && tag('h2', '', escaped(heading))) +
      p(hint) +
      (tasks.length > 0 ? tag('ul', '', tasks.map(taskIn).join('')) : '') +
      (entries.length > 0
        ? tag(
            'ul',
            '',
            entries
              .map(({ owner, text, lines, quotes }) =>
                tag('li', '', said(owner, text) + p(asSentences(lines)) + quotesIn(quotes)),
              )
              .join(''),
          )
        : ''),
  );

/** A number that a phone can call; empty when there are no digits in it. */
const callable = (phone: string): string => phone.replaceAll(/[^\d+]/g, '');

function footIn({ next, contact }: SheetDocument): string {
  const call = contact && callable(contact.phone);
  const number = contact && escaped(contact.phone);
  return (
    (next
      ? tag(
          'div',
          '',
          tag('h2', '', escaped(next.heading)) + p(next.when, 'large') + next.lines.map((line) => p(line)).join(''),
        )
      : '') +
    (contact
      ? tag(
          'div',
          '',
          p(contact.heading, 'k') +
            (number ? tag('p', 'class="large" dir="ltr"', call ? tag('a', `href="tel:${call}"`, number) : number) : ''),
        )
      : '')
  );
}

function topicIn({ topic }: SheetDocument): string {
  if (!topic) return '';
  const { original } = topic;
  const own = original && quote(original.text, `lang="${escaped(original.lang)}" dir="${original.dir}"`);
  return tag('div', 'class="topic"', p(topic.heading, 'k') + quote(topic.text) + (own ?? ''));
}

/** `takeHome` is null for somebody who is not the citizen: then there is nothing to take in. */
export function sheetHtml(document: SheetDocument, takeHome: TakeHome | null): string {
  const { language, heading, above, notADecision, edition, stopped, limited, sections, beside } = document;
  const lines = [notADecision, edition, stopped, limited].map((line) => p(line, 'k')).join('');
  return [
    `<!doctype html>`,
    `<html lang="${escaped(language)}" dir="ltr">`,
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
    tag('header', '', p(above, 'k') + tag('h1', '', escaped(heading)) + lines),
    tag('main', '', topicIn(document) + [...sections, ...beside].map(sectionIn).join('')),
    tag('footer', '', footIn(document)),
    takeHome ? takeHomeBlock(takeHome) : '',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
