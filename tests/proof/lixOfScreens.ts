// LIX of every screen on its joined text, as it is drawn in the real app: what each may be, and the page that tells it.
import type { Page } from 'playwright';
import { lix } from '../content/lix.ts';
import type { Look, Place } from './place.ts';
import { wordsOn } from './wordsOn.ts';

export interface Measured extends Place {
  readonly lix: number;
  /** Of the whole sentences alone: a press with one word makes no page easier. */
  readonly sentences: number;
  readonly words: number;
}

const easy = { citizen: 30, ordstyrer: 35 } as const;
const fewWords = 4;
/** In fewer words than this the number says nothing: two long ones are half of it. */
const fewestWords = 12;
const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const isSentence = (text: string): boolean => wordsIn(text) > fewWords;

export function lixOf() {
  const measured: Measured[] = [];
  const measure = async (page: Page, place: Place) => {
    const texts = await wordsOn(page);
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    measured.push({ ...place, lix: lix(texts), sentences: lix(texts.filter(isSentence)), words });
  };
  const look: Look = async (page, place) => {
    await measure(page, place);
    if (
      place.state !== 'filled' ||
      !/handover|invitations|ahead|evaluation|Card|key on paper|receipt/u.test(place.screen)
    )
      return;
    await page.emulateMedia({ media: 'print' });
    await measure(page, { ...place, screen: `${place.screen}, on paper` });
    await page.emulateMedia({ media: null });
  };
  return { measured, look };
}

export const tooHard = (measured: readonly Measured[]): readonly string[] =>
  measured
    .filter(({ reader, lix: number, words }) => words >= fewestWords && number > easy[reader])
    .map(
      ({ screen, state, reader, lix: number }) => `${screen}, ${state}: LIX ${number.toFixed(1)} of ${easy[reader]}`,
    );

export function lixPage(measured: readonly Measured[]): string {
  const rows = measured.map(
    ({ screen, state, reader, lix: number, sentences, words }) =>
      `| ${screen} | ${state} | ${reader} | ${number.toFixed(1)} | ${sentences.toFixed(1)} | ${words} |`,
  );
  return [
    '# LIX of the screens',
    '',
    'Written by `npm run lix`, from the Danish words that stand on each screen of the built app. Each line, press and label counts as a sentence; the second number counts only what has five words or more. The limit is 30 where the citizen reads along, and 35 for locks, copies and help. What people have written themselves is theirs and is not counted.',
    '',
    '| Screen | State | Reader | LIX | Whole sentences | Words |',
    '| ------ | ----- | ------ | --- | --------------- | ----- |',
    ...rows,
    '',
  ].join('\n');
}
