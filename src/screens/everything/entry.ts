// One thing that is written, as it is listed: what it is, the words, and what is known of them.
import type { TFunction } from 'i18next';
import type { Original } from '../../meeting/basics.ts';
import type { CitizenView } from '../../meeting/views.ts';
import type { usePlannedTime } from '../frame/usePlannedTime.ts';

export interface Entry {
  /** Of what the citizen can take back; other things are taken back where they are written. */
  readonly id?: string;
  readonly label?: string;
  readonly text: string;
  readonly original?: Original | null;
  readonly more?: readonly (string | false | null | undefined)[];
}

/** What a list is made with: the facts, the words, and how names and days are said. */
export interface Telling {
  readonly m: CitizenView;
  readonly t: TFunction<
    ['everything', 'words', 'techniques', 'prompts', 'review', 'support', 'composing', 'reply', 'give']
  >;
  readonly language: string;
  readonly nameOf: (id: string | null) => string;
  readonly areaOf: (area: string) => string;
  /** Within a sentence. */
  readonly dayInWords: (day: string) => string;
  /** As the first word. */
  readonly dayAlone: (day: string) => string;
  readonly plannedTime: ReturnType<typeof usePlannedTime>;
  readonly momentOf: (instant: string) => string;
}

export const lines = (label: string, texts: readonly string[]): readonly Entry[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ label, text }));
