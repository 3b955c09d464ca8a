// The words of the sheet as they stand in the language on the screen, placeholders and all: what a closing meeting
// takes along so that its sheet reads the same in years. What is made beside the sheet has today's words.
import type { TFunction } from 'i18next';
import type { OutputWord, SheetWord } from '../../handover/speaking.ts';

export type SheetWords = Readonly<Record<SheetWord | 'language', string>>;
export type OutputWords = Readonly<Record<OutputWord, string>>;

export const sheetWording = (t: TFunction<['handover', 'words']>, language: string): SheetWords => ({
  ...t('handover:sheet', { returnObjects: true, skipInterpolation: true }),
  notADecision: t('words:notADecision'),
  language,
});

export const outputWording = (t: TFunction<'outputs'>): OutputWords =>
  t('said', { returnObjects: true, skipInterpolation: true });
