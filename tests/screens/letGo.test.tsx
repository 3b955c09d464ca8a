import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LetGoNote } from '../../src/app/LetGoNote.tsx';
import { saveAsFile } from '../../src/app/saveAsFile.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import type { KeptMeeting } from '../../src/storage/keepMeeting.ts';
import { inDanish } from './inDanish.ts';

vi.mock('../../src/app/saveAsFile.ts', () => ({ saveAsFile: vi.fn<typeof saveAsFile>() }));
beforeAll(inDanish);
beforeEach(() => vi.mocked(saveAsFile).mockClear());

const kept = (rescue: KeptMeeting['rescue']): KeptMeeting => ({
  keep: () => {},
  state: () => ({ kind: 'saved' }),
  flush: () => Promise.resolve({ kind: 'saved' }),
  tryAgain: () => Promise.resolve({ kind: 'saved' }),
  subscribe: () => () => {},
  lastMoment: () => true,
  copyState: () => 'none',
  copied: () => Promise.resolve(),
  mayGo: () => false,
  rescue,
});
const show = (rescue: KeptMeeting['rescue']) => render(<LetGoNote why="newer" unsaved={kept(rescue)} />);
const press = () => userEvent.click(screen.getByRole('button', { name: trouble.saveFile }));
const title = () => screen.getByRole('heading', { level: 1 });

test('the words are said to be in the file when it was handed over, and it can be saved once more', async () => {
  let answer: (file: Awaited<ReturnType<KeptMeeting['rescue']>>) => void = () => {};
  show(() => new Promise((resolve) => (answer = resolve)));
  await press();
  expect(title()).toHaveTextContent(trouble.lettingGo.unsaved);
  expect(screen.queryByRole('button', { name: trouble.loadAgain })).toBeNull();
  answer({ name: 'step-up.stepup', bytes: new Uint8Array(1), handedOver: () => {} });
  expect(await screen.findByText(trouble.lettingGo.inFile)).toBeInTheDocument();
  expect(saveAsFile).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: trouble.loadAgain })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: trouble.saveFile })).toBeInTheDocument();
});

test.each([
  ['there is none', () => Promise.resolve(null)],
  ['it fails', () => Promise.reject(new Error('no'))],
])('without a file nothing is said to be in it, and nothing leads away: %s', async (_, rescue) => {
  show(rescue);
  await press();
  expect(await screen.findByText(trouble.noFile)).toBeInTheDocument();
  expect(saveAsFile).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: trouble.loadAgain })).toBeNull();
});
