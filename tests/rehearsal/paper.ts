// What stands on a printed sheet, read back from the PDF: each agreement word for word, with its day, and nothing else
// among the agreements.
import { extractText } from 'unpdf';
import { weekdayDate } from '../../src/locales/dates.ts';
import { say } from './danish.ts';
import { answerOf } from './play/agreements.ts';
import type { ScenarioAgreement } from './scenario.ts';

/** Words with one space between them: where a line ends on paper does not count. */
const oneLine = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/gu, ' ').trim();

export async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return oneLine(text);
}

interface Promised {
  readonly agreements: readonly ScenarioAgreement[];
  readonly nameOf: (id: string) => string;
  readonly topic: string;
  readonly next: { readonly date: string } | null | undefined;
  /** The day on which it was printed: a date of another year carries the year. */
  readonly printedIn: string;
}

/** Everything that is wrong with the citizen's sheet and the one for all; none when they are as they should be. */
export async function faultsOnSheets(
  sheets: { readonly citizen: Uint8Array; readonly all: Uint8Array },
  promised: Promised,
): Promise<readonly string[]> {
  const citizens = await textOf(sheets.citizen);
  const missing = promised.agreements.filter(
    (one) => answerOf(one.makesSense) === 'yes' && !citizens.includes(oneLine(one.what)),
  );
  return [
    ...missing.map((one) => `not on the citizen's sheet: ${one.what}`),
    ...(await faultsOnSheetForAll(sheets.all, promised)),
  ];
}

async function faultsOnSheetForAll(pdf: Uint8Array, promised: Promised): Promise<readonly string[]> {
  const text = await textOf(pdf);
  const { agreements, nameOf, topic, next, printedIn } = promised;
  const agreed = agreements.filter((one) => answerOf(one.makesSense) === 'yes');
  const others = agreements.filter((one) => answerOf(one.makesSense) !== 'yes');
  const block = between(text, oneLine(say('handover:sheet.allTasks')), oneLine(say('handover:sheet.notAgreed')));
  const inBlock = (what: string) => block.includes(oneLine(what));
  return [
    ...(text.includes(oneLine(topic)) ? [] : [`the topic is not on the sheet: ${topic}`]),
    ...(text.toLowerCase().includes('ikke en afgørelse') ? [] : ['"ikke en afgørelse" is not on the sheet']),
    ...agreed.flatMap((one) => {
      const day = one.due ? oneLine(dateOn(one.due, printedIn)) : '';
      return [
        ...(inBlock(one.what) ? [] : [`not among the agreements on the sheet: ${one.what}`]),
        ...(block.includes(day) ? [] : [`the day ${day} is not on the sheet`]),
        ...(block.includes(nameOf(one.who)) ? [] : [`${nameOf(one.who)} is not on the sheet`]),
      ];
    }),
    ...others.filter((one) => inBlock(one.what)).map((one) => `stands as agreed without a yes: ${one.what}`),
    ...(next && !text.toLowerCase().includes(oneLine(dateOn(next.date, printedIn)).toLowerCase())
      ? [`the next meeting is not on the sheet: ${next.date}`]
      : []),
  ];
}

/** A day as the sheet writes it in that year. */
function dateOn(day: string, printedIn: string): string {
  const words = weekdayDate(day, 'da').replace(/ \d{4}$/, '');
  return day.slice(0, 4) === printedIn.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  if (start < 0) return '';
  const end = text.indexOf(to, start);
  return text.slice(start, end < 0 ? undefined : end);
}
