import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { backup as words } from '../../src/locales/da/backup.ts';
import { home } from '../../src/locales/da/home.ts';
import { today } from '../../src/room/today.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import type { Backups, PreviewedMeeting, PreviewStanding, RestorePreview, Restoring } from '../../src/room/backups.ts';
import { ThisDevice } from '../../src/room/device.ts';
import { Copies } from '../../src/screens/backup/Copies.tsx';
import { FromBackup } from '../../src/screens/backup/FromBackup.tsx';
import { BackupReminder } from '../../src/screens/frame/BackupReminder.tsx';
import { deviceWith, listed } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeAll(inDanish);
beforeAll(loadCareWords);

const inTheFile = (standing: PreviewStanding, citizen: string): PreviewedMeeting => ({
  id: citizen,
  standing,
  citizen,
  date: '2026-03-12',
});
const preview = (meetings: readonly PreviewedMeeting[], more: Partial<RestorePreview> = {}): RestorePreview => ({
  at: '2026-03-02T09:00:00.000Z',
  isWhole: true,
  unnamed: 0,
  meetings,
  ...more,
});
const restoringOf = (meetings: readonly PreviewedMeeting[], more: Partial<RestorePreview> = {}): Restoring => ({
  look: () => Promise.resolve(preview(meetings, more)),
  take: (ids) => Promise.resolve({ taken: ids.size, left: 0 }),
});
const backups = (more: Partial<Backups> = {}): Backups => ({
  lastBackup: () => null,
  choosesPlace: true,
  make: () => Promise.resolve({ what: 'checked', meetings: 3, leftOut: 0 }),
  check: () => Promise.resolve({ what: 'checked', meetings: 3, leftOut: 0 }),
  restoring: restoringOf([]),
  lastRestore: () => Promise.resolve(null),
  undo: () => Promise.resolve({ undone: 1, kept: 0 }),
  ...more,
});
const show = (more: Partial<Backups> = {}) =>
  render(
    <ThisDevice value={deviceWith([])}>
      <Copies backups={backups(more)} />
    </ThisDevice>,
  );

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const count = (text: string, of: number) => text.replace('{{count}}', String(of));
const copy = new File(['x'], 'step-up-kopi.stepup');
const pick = (label: string) => userEvent.upload(screen.getByLabelText(label, { selector: 'input' }), copy);
const openCopy = async () => {
  await pick(words.restore.press);
  await userEvent.type(await screen.findByLabelText(words.restore.typed), 'gul kasse{Enter}');
};
const restoreWith = async (restoring: Restoring) => {
  show({ restoring });
  await press(words.restore.press);
  await openCopy();
};

describe('saving a copy', () => {
  test('is in order only when it was read through', async () => {
    show();
    expect(screen.getByText(words.make.never)).toBeInTheDocument();
    await press(words.make.press);
    expect(await screen.findByRole('heading', { name: words.make.checked })).toHaveFocus();
    expect(screen.getByText(count(words.make.checkedWhat_other, 3))).toBeInTheDocument();
  });

  test('says how many could not be read', async () => {
    show({ make: () => Promise.resolve({ what: 'checked', meetings: 3, leftOut: 2 }) });
    await press(words.make.press);
    expect(await screen.findByText(count(words.make.leftOut_other, 2))).toBeInTheDocument();
  });

  test('that was downloaded is asked for, and a wrong file does not count', async () => {
    const check = vi.fn<Backups['check']>(() => Promise.resolve({ what: 'notGood' }));
    show({ make: () => Promise.resolve({ what: 'handedOver', meetings: 3, leftOut: 0 }), check });
    await press(words.make.press);
    expect(await screen.findByRole('heading', { name: words.make.handedOver })).toBeInTheDocument();
    await pick(words.make.pick);
    expect(await screen.findByText(words.make.notGood)).toBeInTheDocument();
    expect(screen.queryByText(words.make.checked)).toBeNull();
    check.mockResolvedValueOnce({ what: 'checked', meetings: 3, leftOut: 0 });
    await pick(words.make.pick);
    expect(await screen.findByRole('heading', { name: words.make.checked })).toBeInTheDocument();
  });

  test.each([
    ['failed', words.make.failed],
    ['full', words.make.full],
    ['tooLarge', words.make.tooLarge],
  ] as const)('that does not work says so: %s', async (why, sentence) => {
    show({ make: () => Promise.resolve({ what: 'failed', why }) });
    await press(words.make.press);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('that a person turned away from changes nothing', async () => {
    show({ make: () => Promise.resolve({ what: 'cancelled' }) });
    await press(words.make.press);
    expect(await screen.findByRole('button', { name: words.make.press })).toBeInTheDocument();
  });
});

describe('taking a copy in', () => {
  const everything: readonly PreviewedMeeting[] = [
    inTheFile('new', 'Amina'),
    inTheFile('newer', 'Bo'),
    inTheFile('damagedHere', 'Cleo'),
    inTheFile('perhapsNewer', 'Liv'),
    inTheFile('apart', 'Dan'),
    inTheFile('older', 'Eva'),
    inTheFile('deletedHere', 'Finn'),
    inTheFile('damagedInFile', 'Gry'),
    inTheFile('tooNewInFile', 'Hal'),
    inTheFile('tooNewHere', 'Ida'),
    inTheFile('due', 'Jo'),
    inTheFile('same', 'Kim'),
  ];

  test('shows each kind of change, and takes what is new or later unless told otherwise', async () => {
    const take = vi.fn<Restoring['take']>(() => Promise.resolve({ taken: 3, left: 0 }));
    await restoreWith({ ...restoringOf(everything), take });
    await screen.findByRole('heading', { level: 1, name: words.preview.title });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(12);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(screen.getAllByRole('checkbox', { checked: false })).toHaveLength(4);
    await press(count(words.preview.take_other, 3));
    expect(take.mock.calls[0]?.[0]).toEqual(new Set(['Amina', 'Bo', 'Cleo']));
    expect(await screen.findByText(count(words.taken.what_other, 3))).toBeInTheDocument();
  });

  test('the yes and the way back stand in the dock, always in sight', async () => {
    await restoreWith(restoringOf(everything));
    await screen.findByRole('heading', { level: 1, name: words.preview.title });
    const dock = within(screen.getByRole('contentinfo'));
    expect(dock.getByRole('button', { name: count(words.preview.take_other, 3) })).toBeInTheDocument();
    expect(dock.getByText(words.preview.undoLater)).toBeInTheDocument();
    await userEvent.click(dock.getByRole('button', { name: words.restore.back }));
    expect(await screen.findByRole('heading', { level: 1, name: words.restore.title })).toBeInTheDocument();
  });

  test('puts an older one back only by a tick of its own', async () => {
    const take = vi.fn<Restoring['take']>(() => Promise.resolve({ taken: 1, left: 0 }));
    await restoreWith({ ...restoringOf([inTheFile('older', 'Eva')]), take });
    const group = await screen.findByRole('region', { name: count(words.preview.group.older_one, 1) });
    await press(words.preview.take_zero);
    expect(await screen.findByText(words.preview.chooseOne)).toBeInTheDocument();
    expect(take).not.toHaveBeenCalled();
    await userEvent.click(within(group).getByRole('checkbox'));
    await press(count(words.preview.take_one, 1));
    expect(take.mock.calls[0]?.[0]).toEqual(new Set(['Eva']));
  });

  test('says when there is nothing to take', async () => {
    await restoreWith(restoringOf([inTheFile('same', 'Kim')]));
    expect(await screen.findByText(words.preview.nothing)).toBeInTheDocument();
    expect(screen.queryByText(count(words.preview.showAll, 1))).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ja, hent/ })).toBeNull();
  });

  test('says when part of the file is damaged, and names what it can', async () => {
    await restoreWith(
      restoringOf([inTheFile('new', 'Amina'), inTheFile('damagedInFile', 'Gry')], { isWhole: false, unnamed: 2 }),
    );
    expect(await screen.findByText(words.preview.notWhole)).toBeInTheDocument();
    expect(screen.getByText(count(words.preview.unnamed_other, 2))).toBeInTheDocument();
    const group = screen.getByRole('region', { name: count(words.preview.group.damagedInFile_one, 1) });
    expect(within(group).getByText(/Grys møde, torsdag den 12\. marts/)).toBeInTheDocument();
  });

  test.each([
    ['wrongKey', words.restore.wrongKey],
    ['wrongRecoveryKey', words.restore.wrongKey],
    ['tampered', words.restore.tampered],
    ['badParameters', words.restore.tampered],
    ['oneMeeting', words.restore.oneMeeting],
    ['tooNew', words.restore.tooNew],
    ['tooLarge', words.restore.tooLarge],
    ['failed', words.restore.failed],
  ] as const)('that does not open says why: %s', async (why, sentence) => {
    await restoreWith({ ...restoringOf([]), look: () => Promise.resolve({ why }) });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('waits for a meeting in another window', async () => {
    await restoreWith({
      ...restoringOf([inTheFile('new', 'Amina')]),
      take: () => Promise.resolve({ why: 'meetingOpen' }),
    });
    await press(count(words.preview.take_one, 1));
    expect(await screen.findByText(words.restore.meetingOpen)).toBeInTheDocument();
  });

  test('on a new computer makes it ready even from an empty copy', async () => {
    const take = vi.fn<Restoring['take']>(() => Promise.resolve({ taken: 0, left: 0 }));
    render(<FromBackup restoring={{ ...restoringOf([]), take }} onBack={() => {}} />);
    await openCopy();
    await screen.findByRole('heading', { level: 1, name: words.preview.title });
    expect(within(screen.getByRole('contentinfo')).getByText(words.preview.takeAnew)).toBeInTheDocument();
    await press(words.preview.takeAnew);
    expect(take).toHaveBeenCalledOnce();
  });
});

describe('the last copy that was taken in', () => {
  const lastRestore = () => Promise.resolve({ at: '2026-03-02T09:00:00.000Z', meetings: 2, isBrokenOff: false });

  test('is taken back after a second yes', async () => {
    const undo = vi.fn<Backups['undo']>(() => Promise.resolve({ undone: 1, kept: 1 }));
    show({ lastRestore, undo });
    await press(words.last.press);
    expect(undo).not.toHaveBeenCalled();
    await press(words.last.yes);
    expect(await screen.findByRole('heading', { name: words.last.undone })).toHaveFocus();
    expect(screen.getByText(count(words.last.kept_one, 1))).toBeInTheDocument();
  });

  test('says when it was broken off', async () => {
    show({ lastRestore: async () => ({ ...(await lastRestore()), isBrokenOff: true }) });
    expect(await screen.findByText(words.last.brokenOff)).toBeInTheDocument();
  });
});

describe('the reminder', () => {
  const daysAgo = (days: number) => new Date(Date.parse(today()) - days * 86_400_000).toISOString();
  const remind = (lastBackup: string | null, date: string | null) =>
    render(
      <ThisDevice value={{ ...deviceWith([]), lastBackup: () => lastBackup }}>
        <BackupReminder meetings={[listed('Amina', { date })]} />
      </ThisDevice>,
    );

  test.each([
    ['a copy of six days', daysAgo(6), null],
    ['a first meeting of yesterday', null, daysAgo(1).slice(0, 10)],
    ['a meeting without a day', null, null],
  ])('is silent with %s', (_, last, date) => {
    remind(last, date);
    expect(screen.queryByRole('status')).toBeNull();
  });

  test.each([
    ['a copy of seven days', daysAgo(7), null, count(home.copyDue.old_other, 7)],
    ['a week of meetings and no copy', null, daysAgo(7).slice(0, 10), home.copyDue.never],
  ])('speaks with %s', (_, last, date, sentence) => {
    remind(last, date);
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: home.copyDue.go })).toHaveAttribute('href', '#/kopi');
  });
});
