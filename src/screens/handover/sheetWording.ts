// The words of the sheet as they stand in the language on the screen, placeholders and all: what a closing meeting
// takes along so that its sheet reads the same in years.
import type { TFunction } from 'i18next';
import type { handover } from '../../locales/da/handover.ts';

export type SheetWord = keyof typeof handover.sheet | 'notADecision' | 'language';
export type SheetWords = Readonly<Record<SheetWord, string>>;

export const sheetWording = (t: TFunction<['handover', 'words']>, language: string): SheetWords => ({
  ...t('handover:sheet', { returnObjects: true, skipInterpolation: true }),
  notADecision: t('words:notADecision'),
  language,
});
