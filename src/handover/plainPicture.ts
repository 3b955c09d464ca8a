// A picture with the agreements as plain text, for a phone that cannot reach this app: as much as fits, and never half of
// an agreement. First everything that goes on a phone, then Danish alone, then the citizen's own tasks in Danish.
import { limitedTo } from './limitedSheet.ts';
import { phoneSheet } from './phoneSheet.ts';
import { type Qr, textQr } from './qr.ts';
import type { Sheet } from './sheet.ts';
import { sheetDocument } from './sheetDocument.ts';
import { sheetText } from './sheetText.ts';
import type { SheetSpeaking } from './speaking.ts';

export interface PlainPicture {
  readonly qr: Qr;
  readonly text: string;
  readonly leftOut: 'nothing' | 'lines' | 'others';
}

const ownOnly = (sheet: Sheet): Sheet => ({ ...limitedTo(sheet, ['citizensTasks', 'nextMeeting']), onlyParts: null });

export async function plainPicture(
  sheet: Sheet,
  speaking: SheetSpeaking,
  beside: SheetSpeaking | null = null,
): Promise<PlainPicture | 'tooLong'> {
  const whole = phoneSheet(sheet, 'nothing');
  const textOf = (one: Sheet, second: SheetSpeaking | null) => sheetText(sheetDocument(one, speaking, second));
  const ways: readonly (readonly [PlainPicture['leftOut'], string])[] = [
    ['nothing', textOf(whole, beside)],
    ...(beside ? [['lines', textOf(whole, null)] as const] : []),
    ...(sheet.own ? [['others', textOf(ownOnly(phoneSheet(sheet, 'stepsAndOriginal')), null)] as const] : []),
  ];
  for (const [leftOut, text] of ways) {
    const qr = await textQr(text);
    if (qr !== 'tooLong') return { qr, text, leftOut };
  }
  return 'tooLong';
}
