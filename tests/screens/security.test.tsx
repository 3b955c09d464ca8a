import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { security as words } from '../../src/locales/da/security.ts';
import { start } from '../../src/locales/da/start.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import { ThisDevice } from '../../src/room/device.ts';
import type { Security } from '../../src/room/security.ts';
import { LockAndKeys } from '../../src/screens/security/LockAndKeys.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';
import { aKey, openKeys, readBack } from './keyDevice.ts';

beforeAll(inDanish);
beforeAll(loadCareWords);

/** A slow machine looks long through a whole page. */
const patient = { timeout: 10_000 };
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }, patient));
const title = (name: string) => screen.findByRole('heading', { level: 1, name }, patient);
const typeIn = (label: string, typed: string) => userEvent.type(screen.getByLabelText(label), `${typed}{Enter}`);
const show = (more: Partial<Security> = {}) =>
  render(
    <ThisDevice value={deviceWith([])}>
      <LockAndKeys security={openKeys(more)} />
    </ThisDevice>,
  );

describe('the ways in', () => {
  test('stand in one list, and what the lock protects against in three sentences', async () => {
    show();
    expect(await title(words.title)).toHaveFocus();
    expect(await screen.findByText(words.paper.has)).toBeInTheDocument();
    for (const sentence of [words.guards.locked, words.guards.open, words.guards.programs])
      expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  test('a lock that cannot be read says so, and is read at a press', async () => {
    const waysIn = vi.fn<Security['waysIn']>(() => Promise.resolve({ recoveryKey: true, passkeys: [] }));
    waysIn.mockRejectedValueOnce(new Error('no'));
    show({ waysIn });
    expect(await screen.findByText(words.trouble.unread)).toBeInTheDocument();
    await press(words.trouble.again);
    expect(await screen.findByText(words.paper.has)).toBeInTheDocument();
    expect(screen.queryByText(words.trouble.unread)).toBeNull();
  });

  test('a device without a key on paper is told so, and asked for one', async () => {
    show({ waysIn: () => Promise.resolve({ recoveryKey: false, passkeys: [] }) });
    expect(await screen.findByText(words.paper.hasNot)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: words.paper.make })).toBeInTheDocument();
  });

  test('the computer’s own lock is not offered where the browser has none', async () => {
    show({ passkeysOffered: () => Promise.resolve(false) });
    expect(await screen.findByText(words.passkey.unsupported)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: words.passkey.add })).toBeNull();
  });
});

describe('changing the passphrase', () => {
  test('asks for the old one, then for a new one twice, and says what the old one still opens', async () => {
    const changePassphrase = vi.fn<Security['changePassphrase']>(() => Promise.resolve(null));
    show({ changePassphrase });
    await press(words.passphrase.change);
    await typeIn(words.passphrase.nowField, ' havre  bænk lampe ');
    await title(words.passphrase.choose);
    await press(start.writeOwn);
    await typeIn(start.own, 'gul kasse under trappen');
    await typeIn(start.againField, 'gul kasse under trappen');
    expect(await screen.findByText(words.passphrase.changed)).toBeInTheDocument();
    expect(screen.getByText(words.passphrase.copies)).toBeInTheDocument();
    expect(changePassphrase.mock.calls).toEqual([['havre bænk lampe', 'gul kasse under trappen']]);
  });

  test('goes no further with a wrong one', async () => {
    const changePassphrase = vi.fn<Security['changePassphrase']>(() => Promise.resolve(null));
    show({ changePassphrase, checkPassphrase: () => Promise.resolve('wrongKey') });
    await press(words.passphrase.change);
    await typeIn(words.passphrase.nowField, 'forkert');
    const field = screen.getByLabelText(words.passphrase.nowField);
    expect(field).toHaveAccessibleDescription(words.passphrase.wrong);
    expect(field).toHaveFocus();
    await press(words.toAll);
    await title(words.title);
    expect(changePassphrase).not.toHaveBeenCalled();
  });

  test.each([
    ['keysChanged', words.trouble.stale],
    ['full', words.trouble.other],
  ] as const)('says that nothing has changed when the disk answers %s', async (answer, sentence) => {
    show({ changePassphrase: () => Promise.resolve(answer) });
    await press(words.passphrase.change);
    await typeIn(words.passphrase.nowField, 'havre bænk lampe');
    await press(start.useThese);
    await typeIn(start.againField, 'havre bænk lampe sne kurv');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });
});

describe('a new key on paper', () => {
  test('takes the place of the old one only when it was read from its paper', async () => {
    const setRecoveryKey = vi.fn<Security['setRecoveryKey']>(() => Promise.resolve(null));
    show({ setRecoveryKey });
    await press(words.paper.makeNew);
    expect(screen.getByText(words.paper.replaces)).toBeInTheDocument();
    await typeIn(words.passphrase.nowField, 'havre bænk lampe');
    await press(words.key.onPaper);
    await readBack((group) => group.replace(/^./, '*'));
    await press(words.paper.save);
    expect(setRecoveryKey).not.toHaveBeenCalled();
    for (const field of screen.getAllByRole('textbox')) await userEvent.clear(field);
    await readBack();
    await press(words.paper.save);
    expect(await screen.findByText(words.paper.savedNew)).toBeInTheDocument();
    expect(screen.getByText(words.paper.copies)).toBeInTheDocument();
    expect(setRecoveryKey.mock.calls).toEqual([['havre bænk lampe', aKey]]);
  });
});

describe('the computer’s own lock', () => {
  test('is turned on after it was said who can open then', async () => {
    const addPasskey = vi.fn<Security['addPasskey']>(() => Promise.resolve(null));
    show({ addPasskey });
    await press(words.passkey.add);
    await typeIn(words.passphrase.nowField, 'havre bænk lampe');
    expect(await screen.findByText(words.passkey.careful)).toBeInTheDocument();
    await press(words.passkey.add);
    expect(await screen.findByText(words.passkey.added)).toBeInTheDocument();
    expect(addPasskey.mock.calls).toEqual([['havre bænk lampe']]);
  });

  test.each([
    ['passkeyDeclined', words.passkey.notAdded],
    ['noPasskeyHere', words.passkey.unsupported],
  ] as const)('says so when it was not: %s', async (answer, sentence) => {
    show({ addPasskey: () => Promise.resolve(answer) });
    await press(words.passkey.add);
    await typeIn(words.passphrase.nowField, 'havre bænk lampe');
    await screen.findByText(words.passkey.careful, undefined, patient);
    await press(words.passkey.add);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('is turned off by one press, with what stays on the computer’s own list', async () => {
    const removePasskey = vi.fn<Security['removePasskey']>(() => Promise.resolve(null));
    show({ removePasskey, waysIn: () => Promise.resolve({ recoveryKey: true, passkeys: ['a', 'b'] }) });
    await press(words.passkey.remove);
    expect(await screen.findByText(words.passkey.removed)).toBeInTheDocument();
    expect(screen.getByText(words.passkey.inList)).toBeInTheDocument();
    expect(removePasskey.mock.calls).toEqual([['a'], ['b']]);
  });
});
