import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { backup } from '../../src/locales/da/backup.ts';
import { home } from '../../src/locales/da/home.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import type { NewerCopies } from '../../src/room/newerCopies.ts';
import { NewerCopiesPage } from '../../src/screens/backup/NewerCopiesPage.tsx';
import { inDanish } from './inDanish.ts';

beforeAll(inDanish);
beforeAll(loadCareWords);

const show = (answer: Awaited<ReturnType<NewerCopies['take']>>, standing: 'newer' | 'apart' = 'newer') => {
  const copies = [{ id: 'a', citizen: 'Amina', date: '2026-11-18', standing }];
  const onDone = vi.fn<() => void>();
  const take = vi.fn<NewerCopies['take']>(() => Promise.resolve(answer));
  render(<NewerCopiesPage newer={{ copies, take }} onDone={onDone} />);
  return { onDone, take };
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('says which is newer and what becomes of it, and takes nothing by itself', async () => {
  const { take, onDone } = show({ taken: 1, beside: 0, left: 0 });
  expect(screen.getByRole('listitem')).toHaveTextContent(/Amina.*18. november/);
  expect(screen.getByText(backup.newerHere.goes)).toBeVisible();
  await press(backup.newerHere.notNow);
  expect(take).not.toHaveBeenCalled();
  expect(onDone).toHaveBeenCalledOnce();
});

test('says what was taken in and that it can be undone, before it goes on to the list', async () => {
  const { onDone } = show({ taken: 1, beside: 0, left: 1 });
  await press(backup.newerHere.take);
  expect(await screen.findByText('1 møde er nu det nyeste')).toBeVisible();
  expect(screen.getByText(/1 møde blev ændret imens/)).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
  await press(backup.taken.toList);
  expect(onDone).toHaveBeenCalledOnce();
});

test('of one with other words it says that both will be on the list, and then that they are', async () => {
  show({ taken: 0, beside: 1, left: 0 }, 'apart');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(backup.newerHere.titleApart);
  expect(screen.getByText(/^1 kopi har andre ord/u)).toBeVisible();
  expect(screen.queryByText(/ældre end en kopi/u)).toBeNull();
  await press(home.file.putBeside);
  expect(await screen.findByText(home.file.beside)).toBeVisible();
  expect(screen.queryByText(backup.preview.undoLater)).toBeNull();
});

test('a disk that refuses is said, and the way on stays', async () => {
  show({ why: 'full' });
  await press(backup.newerHere.take);
  expect(screen.getByRole('alert')).toHaveTextContent(backup.restore.full);
  expect(screen.getByRole('button', { name: backup.newerHere.notNow })).toBeVisible();
});
