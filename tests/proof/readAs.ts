// The ways a screen is read: colours, direction, size of text. Set from outside, as the device remembers them.
import type { Page } from 'playwright';

export const themes = ['light', 'dark', 'contrast', 'forced'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const sizes = ['0', '4'] as const;

export interface Reading {
  readonly theme: (typeof themes)[number];
  readonly dir: (typeof directions)[number];
  /** 4 is the largest, with air between lines and words. */
  readonly text: (typeof sizes)[number];
}

export const asUsual: Reading = { theme: 'light', dir: 'ltr', text: '0' };

export const everyReading: readonly Reading[] = themes.flatMap((theme) =>
  directions.flatMap((dir) => sizes.map((text) => ({ theme, dir, text }))),
);

/** Each colour, direction and size at least once, and the hardest together. */
export const fairReadings: readonly Reading[] = [
  asUsual,
  { theme: 'dark', dir: 'rtl', text: '0' },
  { theme: 'contrast', dir: 'ltr', text: '4' },
  { theme: 'forced', dir: 'rtl', text: '4' },
];

export async function readAs(page: Page, { theme, dir, text }: Reading): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: theme === 'forced' ? 'active' : 'none' });
  await page.evaluate(
    async (how) => {
      const { documentElement: root, fonts } = document;
      root.dataset['theme'] = how.theme === 'forced' ? 'light' : how.theme;
      if (how.text === '0') delete root.dataset['text'];
      else root.dataset['text'] = how.text;
      if (how.text === '0') delete root.dataset['spacing'];
      else root.dataset['spacing'] = 'airy';
      root.dir = how.dir;
      await fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    { theme, dir, text },
  );
}
