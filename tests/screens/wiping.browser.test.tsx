import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadCareWords } from '../../src/locales/language.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { wiping as words } from '../../src/locales/da/wiping.ts';
import type { Deleting, Wiping } from '../../src/room/wiping.ts';
import { DeleteMeeting } from '../../src/screens/wiping/DeleteMeeting.tsx';
import { Receipts } from '../../src/screens/wiping/Receipts.tsx';
import { WipeEverything } from '../../src/screens/wiping/WipeEverything.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeAll(async () => {
  await inDanish();
  await loadCareWords();
});
const root = document.documentElement;
afterEach(async () => {
  delete root.dataset['text'];
  delete root.dataset['spacing'];
  await page.viewport(1366, 640);
});

const receipt = { number: '3F9A-71C2', at: '2026-11-22T09:30:00.000Z', meetings: 1, copies: 1 };
const deleting: Deleting = {
  look: () => Promise.resolve({ id: 'k', citizen: 'Karsten Holm', date: '2026-03-10', followUps: 1 }),
  remove: () => Promise.resolve(null),
  receipts: () => [{ ...receipt, why: 'asked', rows: 2 }],
  goTo: () => {},
};
const wiping: Wiping = {
  look: () => Promise.resolve({ meetings: 3, lastBackup: null }),
  wipe: () => Promise.resolve({ ...receipt, why: 'everything', databases: 1, caches: 2, notes: 3 }),
  beginAnew: () => {},
  leave: () => {},
};

const inLargestText = async (shown: ReactNode) => {
  root.dataset['text'] = '3';
  root.dataset['spacing'] = 'airy';
  await page.viewport(320, 640);
  render(<ThisDevice value={deviceWith([])}>{shown}</ThisDevice>);
  await screen.findByRole('heading', { level: 1 });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('one meeting is deleted inside 320 px with the largest, airy text', async () => {
  await inLargestText(<DeleteMeeting id="k" deleting={deleting} />);
  expect(root.scrollWidth).toBe(320);
  await press(words.meeting.press);
  expect(screen.getByRole('button', { name: words.meeting.yes })).toBeVisible();
  expect(root.scrollWidth).toBe(320);
});

test('the receipts keep inside 320 px with the largest, airy text', async () => {
  await inLargestText(<Receipts deleting={deleting} />);
  expect(screen.getByRole('button', { name: words.receipt.print })).toBeVisible();
  expect(root.scrollWidth).toBe(320);
});

test('everything is deleted inside 320 px with the largest, airy text', async () => {
  await inLargestText(<WipeEverything wiping={wiping} />);
  expect(root.scrollWidth).toBe(320);
  await userEvent.fill(screen.getByRole('textbox'), words.everything.word);
  await press(words.everything.press);
  await screen.findByRole('button', { name: words.receipt.print });
  expect(root.scrollWidth).toBe(320);
});
