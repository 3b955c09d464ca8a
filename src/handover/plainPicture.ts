// A picture with the agreements as plain text, for a phone that cannot reach this app: as much as fits, and never half of
// an agreement. First everything that goes on a phone, then the citizen's own tasks; more than that goes in a file.
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
  readonly onlyOwn: boolean;
}

const ownOnly = (sheet: Sheet): Sheet => ({ ...limitedTo(sheet, ['citizensTasks', 'nextMeeting']), onlyParts: null });

export async function plainPicture(sheet: Sheet, speaking: SheetSpeaking): Promise<PlainPicture | 'tooLong'> {
  const textOf = (one: Sheet) => sheetText(sheetDocument(one, speaking));
  const text = textOf(phoneSheet(sheet, 'nothing'));
  const qr = await textQr(text);
  if (qr !== 'tooLong') return { qr, text, onlyOwn: false };
  if (!sheet.own) return 'tooLong';
  const ownText = textOf(ownOnly(phoneSheet(sheet, 'stepsAndOriginal')));
  const ownQr = await textQr(ownText);
  return ownQr === 'tooLong' ? 'tooLong' : { qr: ownQr, text: ownText, onlyOwn: true };
}
