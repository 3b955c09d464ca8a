// Two languages chosen one after the other: the last one stands, however long the words of the first are on their way.
import i18n from 'i18next';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setLanguage } from '../../src/locales/language.ts';
import { inDanish } from '../screens/inDanish.ts';

beforeAll(inDanish);
afterAll(inDanish);

test('the last choice stands when the words of the one before come later', async () => {
  const fetched = setLanguage('pl');
  await setLanguage('da');
  await fetched;
  expect(i18n.language).toBe('da');
  expect(document.documentElement.lang).toBe('da');
  await setLanguage('pl');
  expect(document.documentElement.lang).toBe('pl');
});
