import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import { ui } from '../../src/locales/da/ui.ts';
import { changeSession } from '../../src/room/session.ts';
import { ReadScreenButton } from '../../src/screens/frame/reading/ReadScreenButton.tsx';
import { textOnScreen } from '../../src/screens/frame/reading/textOnScreen.ts';
import { aVoice, silentVoices, type SpokenHere } from '../support/aVoice.ts';
import { inDanish } from './inDanish.ts';

beforeAll(inDanish);
let spoken: SpokenHere;
beforeEach(() => {
  spoken = silentVoices([aVoice('da-DK')]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  changeSession({ readingSpeed: '0.9', cover: 'none' });
});

const page = (matter: React.ReactNode) =>
  render(
    <>
      <ReadScreenButton />
      <main>{matter}</main>
    </>,
  );
const read = () => userEvent.click(screen.getByRole('button', { name: shell.reading.aloud }));

const mixed = (
  <>
    <h1>Dit emne</h1>
    <p>
      Mødet er den 12. marts kl. 10. <b>Lise</b> kommer.
    </p>
    <blockquote lang="ar">أريد بيتا هادئا.</blockquote>
    <span className="vh">kun for skærmlæsere</span>
    <p aria-hidden="true">pynt</p>
    <aside className="private">Spørg om søvnen</aside>
    <label htmlFor="words">Mine ord</label>
    <textarea id="words" defaultValue="Jeg vil sove." />
    <button type="button">Det er mit emne</button>
  </>
);

test('what is seen is read in the order it stands, each part in its language; the rest is left out', () => {
  page(mixed);
  const main = screen.getByRole('main');
  expect(textOnScreen(main).map(({ text, language }) => `${language}: ${text}`)).toEqual([
    'da: Dit emne',
    'da: Mødet er den 12. marts kl. 10.',
    'da: Lise kommer.',
    'ar: أريد بيتا هادئا.',
    'da: Mine ord',
    'da: Jeg vil sove.',
    'da: Det er mit emne',
  ]);
});

test('sentence by sentence, marked where it stands without a change of the text, at the chosen speed', async () => {
  changeSession({ readingSpeed: '0.7' });
  page(<p>Du bestemmer. Vi skriver det.</p>);
  const before = screen.getByRole('main').innerHTML;
  await read();
  expect(spoken.said()).toEqual(['Du bestemmer.']);
  expect(spoken.speed()).toBe(0.7);
  expect(screen.getByText(/Du bestemmer/)).toHaveAttribute('data-reading');
  spoken.finish();
  expect(spoken.said()).toEqual(['Du bestemmer.', 'Vi skriver det.']);
  spoken.finish();
  await waitFor(() => expect(screen.getByRole('button', { name: shell.reading.aloud })).toBeVisible());
  expect(screen.getByRole('main').innerHTML).toBe(before);
});

test.each([
  ['a press', () => userEvent.click(screen.getByRole('button', { name: ui.stopReading }))],
  ['Esc', () => userEvent.keyboard('{Escape}')],
])('%s stops', async (_, stop) => {
  const elsewhere = vi.fn<() => void>();
  window.addEventListener('keydown', elsewhere);
  page(<p>Du bestemmer. Vi skriver det.</p>);
  await read();
  await stop();
  expect(spoken.isSilent()).toBe(true);
  spoken.finish();
  expect(spoken.said()).toEqual(['Du bestemmer.']);
  expect(screen.getByRole('button', { name: shell.reading.aloud })).toBeVisible();
  expect(elsewhere).not.toHaveBeenCalled();
  window.removeEventListener('keydown', elsewhere);
});

test('a covered screen falls silent, and so does one that is left', async () => {
  const { unmount } = page(<p>Du bestemmer. Vi skriver det.</p>);
  await read();
  changeSession({ cover: 'hidden' });
  await waitFor(() => expect(spoken.isSilent()).toBe(true));
  changeSession({ cover: 'none' });
  await read();
  expect(spoken.isSilent()).toBe(false);
  unmount();
  expect(spoken.isSilent()).toBe(true);
});

test('a language without a voice on this computer is named, and the rest is read; a voice from elsewhere is never used (R16)', async () => {
  spoken = silentVoices([aVoice('da-DK'), aVoice('ar-EG', false)]);
  page(mixed);
  await read();
  expect(screen.getByRole('alert')).toHaveTextContent('Denne computer har ingen arabisk stemme.');
  while (!spoken.isSilent()) spoken.finish();
  expect(spoken.said()).not.toContain('أريد بيتا هادئا.');
  expect(spoken.said()).toContain('Det er mit emne');
});

test('without any voice it says so and reads nothing', async () => {
  spoken = silentVoices([]);
  page(<p>Du bestemmer.</p>);
  await read();
  expect(screen.getByRole('alert')).toHaveTextContent(ui.noVoice.replace('{{language}}', 'dansk'));
  expect(spoken.said()).toEqual([]);
});
