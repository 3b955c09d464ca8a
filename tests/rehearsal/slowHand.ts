// A slow hand that reads first: every text that comes into sight is read once, then something is pressed or written, and
// the time that would take somebody new is added up screen by screen. Nothing really waits. A word that was met before is
// known at a glance: what takes the time are the words that are new.
import type { Locator, Page } from 'playwright';
import { wordsInSight } from './wordsInSight.ts';

/** Half as fast as people read for themselves. */
export const slowWordsEachMinute = 120;
const secondsEachPress = 1.5;
const lettersEachSecond = 3;

export interface TimeOnScreen {
  readonly screen: string;
  /** All that is read, and those of them that were met for the first time. */
  words: number;
  newWords: number;
  presses: number;
  letters: number;
}

export const handSecondsOn = ({ presses, letters }: TimeOnScreen): number =>
  presses * secondsEachPress + letters / lettersEachSecond;
export const secondsOn = (one: TimeOnScreen): number => (one.newWords * 60) / slowWordsEachMinute + handSecondsOn(one);

export interface SlowHand {
  /** What is said aloud is said whole, known words too. */
  readonly readAloud: () => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly screens: readonly TimeOnScreen[];
}

export function slowHand(page: Page): SlowHand {
  const screens: TimeOnScreen[] = [];
  const read = new Set<string>();
  const met = new Set<string>();

  const screenNow = async (): Promise<TimeOnScreen> => {
    const heading = page.locator('dialog:modal h2').or(page.getByRole('heading', { level: 1 }));
    const screen = (await heading.allInnerTexts()).at(-1)?.replace(/\s+/gu, ' ').trim() ?? '';
    const last = screens.at(-1);
    if (last?.screen === screen) return last;
    const now: TimeOnScreen = { screen, words: 0, newWords: 0, presses: 0, letters: 0 };
    screens.push(now);
    return now;
  };
  const look = async (isSaid = false) => {
    const now = await screenNow();
    for (const text of await wordsInSight(page)) {
      if (read.has(text)) continue;
      read.add(text);
      for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
        now.words += 1;
        if (isSaid || !met.has(word)) now.newWords += 1;
        met.add(word);
      }
    }
  };
  /** Nobody scrolls to what is in sight already. */
  const reach = async (target: Locator): Promise<TimeOnScreen> => {
    await target.waitFor();
    await look();
    const box = await target.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    if (!box || box.y < 0 || box.y + box.height > height) {
      await target.scrollIntoViewIfNeeded();
      await look();
    }
    return screenNow();
  };

  return {
    readAloud: () => look(true),
    press: async (target) => {
      const now = await reach(target);
      now.presses += 1;
      await target.click();
    },
    write: async (field, text) => {
      const now = await reach(field);
      now.presses += 1;
      now.letters += text.length;
      await field.fill(text);
    },
    screens,
  };
}
