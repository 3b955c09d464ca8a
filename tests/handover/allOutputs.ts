// Everything a meeting gives away, each as text: what a person could read, print, paste, open or scan.
import { calendarOf } from '../../src/handover/calendar.ts';
import { caseNote } from '../../src/handover/caseNote.ts';
import { invitationFor, invited } from '../../src/handover/invitation.ts';
import { limitedTo } from '../../src/handover/limitedSheet.ts';
import { readTakeHomeFile } from '../../src/handover/packTakeHome.ts';
import { roleCardsFor } from '../../src/handover/roleCard.ts';
import { type Sheet, sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetHtml } from '../../src/handover/sheetHtml.ts';
import type { SheetSpeaking } from '../../src/handover/speaking.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import { type SharedPart, sharedParts } from '../../src/meeting/closing.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { atTheTable } from '../../src/meeting/participants.ts';
import { inDanish } from './speaking.ts';
import { besideIn } from './withLines.ts';

interface Output {
  readonly name: string;
  readonly text: string;
}

const stamp = '2026-03-10T11:00:00.000Z';
const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};
/** What a browser reads in the file. */
export const unescaped = (html: string): string =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#39|#13);/g, (sign) => signs[sign] ?? '');

/** Every text in a value, one a line: what a screen could show of it. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(wordsOf).filter(Boolean).join('\n')
      : '';

const inWords = (name: string, sheet: Sheet, beside: SheetSpeaking | null = null): readonly Output[] => {
  const document = sheetDocument(sheet, inDanish, beside);
  return [
    { name: `paper ${name}`, text: wordsOf(document) },
    { name: `text ${name}`, text: sheetText(document) },
    { name: `file ${name}`, text: unescaped(sheetHtml(document, null)) },
  ];
};

const everyChoiceOfParts: readonly (readonly SharedPart[])[] = [[], ...sharedParts.map((part) => [part]), sharedParts];

export async function allOutputs(m: Meeting): Promise<readonly Output[]> {
  const readers = ['all', ...atTheTable(m).map(({ id }) => id)];
  const citizens = sheetFor(m, 'closed', m.citizenId);
  const file = sheetHtml(sheetDocument(citizens, inDanish), takeHomeOf(citizens));
  return [
    ...readers.flatMap((reader) => inWords(`for ${reader}`, sheetFor(m, 'closed', reader))),
    ...everyChoiceOfParts.flatMap((parts) =>
      readers.flatMap((reader) =>
        inWords(`for ${reader} with only ${parts.join(' ')}`, limitedTo(sheetFor(m, 'closed', reader), parts)),
      ),
    ),
    ...inWords('in both languages', citizens, besideIn(m)),
    { name: 'what goes home in both languages', text: wordsOf(takeHomeOf(citizens, besideIn(m))) },
    { name: "the citizen's file", text: unescaped(file) },
    { name: 'what the file carries', text: wordsOf(readTakeHomeFile(file)) },
    { name: 'what goes home', text: wordsOf(takeHomeOf(citizens)) },
    { name: 'the note to the case', text: caseNote(m, inDanish) },
    ...(await Promise.all(
      readers.map(async (reader) => ({
        name: `the calendar of ${reader}`,
        text: (await calendarOf(sheetFor(m, 'closed', reader), inDanish, stamp)).replaceAll('\r\n ', ''),
      })),
    )),
    ...invited(m).flatMap(({ id }) =>
      [true, false].map((yes) => ({
        name: `the invitation to ${id}`,
        text: wordsOf(invitationFor(m, id, { topic: yes, reason: yes })),
      })),
    ),
    ...[true, false].map((yes) => ({ name: 'the role cards', text: wordsOf(roleCardsFor(m, yes)) })),
  ];
}
