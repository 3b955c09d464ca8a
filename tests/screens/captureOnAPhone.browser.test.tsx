// The field of the talk on a phone: longer words take another line, and never the edge of the page with them.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/locales/language.ts';
import { languages } from '../../src/locales/languages.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeEach(theWords);
afterAll(() => setLanguage('da'));

test.each(languages.flatMap((language) => ([390, 360, 320] as const).map((wide) => ({ language, wide }))))(
  'in $language, $wide wide, all of it stands on the page',
  async ({ language, wide }) => {
    await page.viewport(wide, 844);
    await setLanguage(language);
    sitDown('discussing', fullMeeting);
    await document.fonts.ready;
    const outside = [...document.querySelectorAll('.catch > *')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > wide);
    expect(outside).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(wide);
  },
);
