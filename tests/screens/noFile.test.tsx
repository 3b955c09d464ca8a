// A file that was not made is never said to be there, and nothing leads away.
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { type Device, ThisDevice } from '../../src/room/device.ts';
import { changeSession } from '../../src/room/session.ts';
import { NotSaved } from '../../src/screens/cover/NotSaved.tsx';
import { WriteTrouble } from '../../src/screens/frame/WriteTrouble.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeAll(inDanish);
afterEach(() => changeSession({ trouble: null }));

const none: readonly (readonly [string, Device['saveRescueFile']])[] = [
  ['there is nothing to save', () => Promise.resolve(false)],
  ['it fails', () => Promise.reject(new Error('no'))],
];
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test.each(none)('under the cover, the lock waits for a file: %s', async (_, onSaveFile) => {
  render(<NotSaved {...{ onSaveFile }} onShowUnsaved={() => Promise.resolve(null)} onLockUnsaved={() => {}} />);
  await press(shell.cover.saveFile);
  expect(await screen.findByText(shell.cover.noFile)).toBeInTheDocument();
  expect(screen.queryByText(shell.cover.fileSaved)).toBeNull();
  expect(screen.queryByRole('button', { name: shell.cover.lockAfterFile })).toBeNull();
});

test.each(none)('over a meeting it is said until there is one: %s', async (_, saveRescueFile) => {
  changeSession({ trouble: 'full' });
  const save = vi.fn(saveRescueFile);
  render(
    <ThisDevice value={deviceWith([], [], { saveRescueFile: save })}>
      <WriteTrouble />
    </ThisDevice>,
  );
  await press(trouble.saveFile);
  expect(await screen.findByText(trouble.noFile)).toBeInTheDocument();
  save.mockResolvedValueOnce(true);
  await press(trouble.saveFile);
  expect(screen.queryByText(trouble.noFile)).toBeNull();
});
