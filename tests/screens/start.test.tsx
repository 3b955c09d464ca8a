import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import type { Device, Outcome } from '../../src/room/device.ts';
import { FirstStart } from '../../src/screens/start/FirstStart.tsx';
import { StartTrouble } from '../../src/screens/start/StartTrouble.tsx';
import { Unlock } from '../../src/screens/start/Unlock.tsx';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { security } from '../../src/locales/da/security.ts';
import { loadCareWords } from '../../src/locales/language.ts';
import type { LockedDevice, NewDevice } from '../../src/room/security.ts';
import { Forgotten } from '../../src/screens/start/Forgotten.tsx';
import { inDanish } from './inDanish.ts';
import { aKey, lockedDevice, passphrases, readBack, recoveryKeys } from './keyDevice.ts';
import { trouble } from '../../src/locales/da/trouble.ts';

beforeAll(inDanish);
beforeAll(loadCareWords);

const onTakeUpdate: Device['takeUpdate'] = () => Promise.resolve('nothingNew');
const answering = (outcome: Outcome) => vi.fn((_passphrase: string) => Promise.resolve(outcome));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const alerts = () =>
  screen
    .getAllByRole('alert')
    .map((alert) => alert.textContent)
    .join('');

describe('the first start', () => {
  const words = ['havre bænk lampe sne kurv', 'meter vinke sejle lastbil sanger'];

  function beginAtTheCards(answer: Outcome = null) {
    let at = 0;
    const propose = () => Promise.resolve(words[at++ % 2] ?? '');
    const setUp = vi.fn<NewDevice['setUp']>(() => Promise.resolve(answer));
    const device: NewDevice = { passphrases: { ...passphrases, propose }, recoveryKeys, setUp };
    render(<FirstStart device={device} onTakeUpdate={onTakeUpdate} />);
    return setUp;
  }
  async function begin(answer: Outcome = null) {
    const setUp = beginAtTheCards(answer);
    await press(start.goOn);
    await press(start.goOn);
    await screen.findByText(words[0] ?? '');
    return setUp;
  }
  async function toTheKey() {
    await press(start.useThese);
    await userEvent.type(screen.getByLabelText(start.againField), `  ${words[0]} `);
    await press(start.goOn);
  }

  test('says what this is, then where things lie, then asks for words; and back through all three', async () => {
    beginAtTheCards();
    const heading = (name: string) => screen.getByRole('heading', { level: 1, name });
    expect(heading(start.welcome)).not.toHaveFocus();
    expect(screen.queryByText(start.proposed)).toBeNull();
    await press(start.goOn);
    expect(heading(start.where.title)).toHaveFocus();
    expect(screen.queryByText(start.proposed)).toBeNull();
    await press(start.goOn);
    expect(heading(start.choose)).toHaveFocus();
    await press(shell.back);
    expect(heading(start.where.title)).toHaveFocus();
    await press(shell.back);
    expect(heading(start.welcome)).toHaveFocus();
  });

  test('proposes five words, and five others at one press', async () => {
    await begin();
    expect(screen.getByRole('heading', { level: 1, name: start.choose })).toBeInTheDocument();
    expect(screen.getByText(start.honest)).toBeInTheDocument();
    await press(start.another);
    expect(await screen.findByText(words[1] ?? '')).toBeInTheDocument();
  });

  test('stores nothing before the passphrase was written twice and the key was read from its paper', async () => {
    const setUp = await begin();
    await press(start.useThese);
    expect(screen.getByRole('heading', { level: 1, name: start.again })).toHaveFocus();
    await userEvent.type(screen.getByLabelText(start.againField), `  ${words[0]} `);
    await press(start.goOn);
    expect(screen.getByRole('heading', { level: 1, name: security.key.title })).toHaveFocus();
    await press(security.key.onPaper);
    expect(screen.queryByText(aKey.slice(0, 4))).toBeNull();
    await readBack();
    expect(setUp).not.toHaveBeenCalled();
    await press(start.setUp);
    expect(setUp.mock.calls).toEqual([[words[0], aKey]]);
  });

  test('shows the key large, each group with its number, and once more on the page for the printer', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
    await begin();
    await toTheKey();
    const [shown, onPaper] = screen.getAllByRole('list', { hidden: true }).filter((list) => list.matches('.keygroups'));
    expect([...(shown?.querySelectorAll('.group') ?? [])].map((group) => group.textContent)).toEqual(aKey.split('-'));
    expect(onPaper?.textContent).toBe(shown?.textContent);
    expect(screen.getByText(security.key.both)).toBeInTheDocument();
    await press(security.key.print);
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  test('a group misread is told by its number, and nothing is stored', async () => {
    const setUp = await begin();
    await toTheKey();
    await press(security.key.onPaper);
    await readBack((group) => `${group.slice(0, 3)}*`);
    await press(start.setUp);
    const [first] = screen.getAllByRole('textbox');
    expect(first).toHaveAccessibleDescription(/gruppe \d/);
    expect(first).toHaveFocus();
    expect(setUp).not.toHaveBeenCalled();
    await press(security.readBack.seeAgain);
    expect(screen.getByRole('heading', { level: 1, name: security.key.title })).toHaveFocus();
  });

  test.each([
    ['Sol', start.weak.short],
    ['abcabcabcabcabc', start.weak.repeated],
  ])('refuses one of my own that is too weak, and says why: %s', async (typed, why) => {
    await begin();
    await press(start.writeOwn);
    const field = screen.getByLabelText(start.own);
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAttribute('autocomplete', 'off');
    await userEvent.type(field, `${typed}{Enter}`);
    expect(field).toHaveAccessibleDescription(new RegExp(why));
    expect(field).toHaveFocus();
  });

  test('goes no further while the two are different', async () => {
    await begin();
    await press(start.useThese);
    const field = screen.getByLabelText(start.againField);
    await userEvent.type(field, 'havre bænk lampe sne hat{Enter}');
    expect(field).toHaveAccessibleDescription(start.different);
    expect(field).toHaveFocus();
    expect(screen.queryByText(security.key.title)).toBeNull();
  });

  test.each([
    ['denied', start.notSetUp.denied],
    ['full', start.notSetUp.full],
    ['failed', start.notSetUp.other],
  ] as const)('says what happened when the disk answers %s', async (code, sentence) => {
    await begin(code);
    await toTheKey();
    await press(security.key.onPaper);
    await readBack();
    await press(start.setUp);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });
});

describe('unlocking', () => {
  const field = () => screen.getByLabelText(start.passphrase);
  const shown = (more: Partial<LockedDevice> = {}) => {
    const onForgotten = vi.fn();
    return {
      onForgotten,
      ...render(<Unlock device={lockedDevice(more)} onForgotten={onForgotten} onTakeUpdate={onTakeUpdate} />),
    };
  };

  test('takes the passphrase at Enter, says that it works, and asks once', async () => {
    const never = vi.fn<LockedDevice['unlock']>(() => new Promise<Outcome>(() => {}));
    const { container } = shown({ unlock: never });
    expect(field()).toHaveFocus();
    await userEvent.keyboard(' havre  bænk {Enter}{Enter}');
    expect(never.mock.calls).toEqual([['havre bænk']]);
    expect(container.querySelector('form')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: start.unlocking })).toBeInTheDocument();
  });

  test('a wrong one changes nothing: the words and the focus stay in the field', async () => {
    shown({ unlock: answering('wrongKey') });
    await userEvent.type(field(), 'forkert');
    await press(start.unlock);
    expect(field()).toHaveAccessibleDescription(trouble.code.wrongKey);
    expect(field()).toHaveValue('forkert');
    expect(field()).toHaveFocus();
    await userEvent.type(field(), 'e');
    expect(alerts()).toBe('');
  });

  test.each([
    ['gone', trouble.code.gone],
    ['failed', start.notUnlocked],
    ['full', start.notUnlocked],
  ] as const)('says what happened when the disk answers %s', async (code, sentence) => {
    shown({ unlock: answering(code) });
    await userEvent.keyboard('havre{Enter}');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('without room to open, the last meeting is saved to a file by one press, and a file that was not made is told', async () => {
    const saveNewest = vi.fn<LockedDevice['saveNewest']>().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    shown({ unlock: answering('noRoom'), saveNewest });
    expect(screen.queryByRole('button', { name: start.noRoom.save })).toBeNull();
    await userEvent.keyboard('havre{Enter}');
    expect(await screen.findByText(trouble.code.noRoom)).toBeInTheDocument();
    await press(start.noRoom.save);
    expect(await screen.findByText(start.noRoom.saved)).toBeInTheDocument();
    await press(start.noRoom.save);
    expect(await screen.findByText(start.noRoom.notSaved)).toBeInTheDocument();
    expect(saveNewest).toHaveBeenCalledTimes(2);
  });

  test('shows what is typed only by a press', async () => {
    shown();
    expect(field()).toHaveAttribute('type', 'password');
    await press('Vis sætningen');
    expect(field()).toHaveAttribute('type', 'text');
    await press('Skjul sætningen');
    expect(field()).toHaveAttribute('type', 'password');
  });

  test('offers the computer’s own lock only where it was chosen, and the passphrase stays', async () => {
    const { unmount } = shown();
    expect(screen.queryByRole('button', { name: start.byPasskey })).toBeNull();
    unmount();
    const waysIn = () => Promise.resolve({ recoveryKey: true, passkeys: ['one'] });
    shown({ waysIn, unlockByPasskey: () => Promise.resolve('passkeyDeclined') });
    await userEvent.click(await screen.findByRole('button', { name: start.byPasskey }));
    expect(await screen.findByText(start.notByPasskey)).toBeInTheDocument();
    expect(field()).toBeInTheDocument();
  });

  test('shows the way for one who has forgotten it', async () => {
    const { onForgotten } = shown();
    await press(start.forgotten);
    expect(onForgotten).toHaveBeenCalledOnce();
  });
});

describe('the passphrase is forgotten', () => {
  const field = () => screen.getByLabelText(security.forgotten.field);
  const show = (more: Partial<LockedDevice> = {}) => {
    const onBack = vi.fn();
    render(<Forgotten device={lockedDevice(more)} onBack={onBack} onTakeUpdate={onTakeUpdate} />);
    return onBack;
  };

  test('the key opens, and a new passphrase is put in its place at once', async () => {
    const recover = vi.fn<LockedDevice['recover']>(() => Promise.resolve(null));
    show({ recover });
    await screen.findByLabelText(security.forgotten.field);
    expect(field()).toHaveAttribute('autocomplete', 'off');
    await userEvent.type(field(), `${aKey.toLowerCase()}{Enter}`);
    expect(await screen.findByRole('heading', { level: 1, name: security.forgotten.newTitle })).toHaveFocus();
    await press(start.writeOwn);
    await userEvent.type(screen.getByLabelText(start.own), 'gul kasse under trappen{Enter}');
    await userEvent.type(screen.getByLabelText(start.againField), 'gul kasse under trappen{Enter}');
    expect(recover.mock.calls).toEqual([[aKey, 'gul kasse under trappen']]);
  });

  test.each([
    [{ wrong: 'length', groups: [] }, security.forgotten.wrongLength],
    [{ wrong: 'check', groups: [3] }, security.forgotten.wrongGroup.replace('{{number}}', '3')],
    [{ wrong: 'check', groups: [] }, security.forgotten.wrongSomewhere],
  ] as const)('a slip is told before anything is tried: %o', async (reading, sentence) => {
    const tryRecoveryKey = vi.fn<LockedDevice['tryRecoveryKey']>(() => Promise.resolve(null));
    show({ tryRecoveryKey, recoveryKeys: { ...recoveryKeys, read: () => reading } });
    await screen.findByLabelText(security.forgotten.field);
    await userEvent.type(field(), '7kq2{Enter}');
    expect(field()).toHaveAccessibleDescription(new RegExp(sentence));
    expect(field()).toHaveFocus();
    expect(tryRecoveryKey).not.toHaveBeenCalled();
  });

  test('a key of another computer changes nothing', async () => {
    show({ tryRecoveryKey: () => Promise.resolve('wrongRecoveryKey') });
    await screen.findByLabelText(security.forgotten.field);
    await userEvent.type(field(), `${aKey}{Enter}`);
    expect(field()).toHaveAccessibleDescription(new RegExp(security.forgotten.wrongKey));
    expect(field()).toHaveValue(aKey);
  });

  test('a device that cannot be read asks for the key all the same', async () => {
    show({ waysIn: () => Promise.reject(new Error('no')) });
    expect(await screen.findByLabelText(security.forgotten.field)).toBeInTheDocument();
  });

  test('says so plainly when no key was ever printed, and leads back', async () => {
    const onBack = show({ waysIn: () => Promise.resolve({ recoveryKey: false, passkeys: [] }) });
    expect(await screen.findByRole('heading', { level: 1, name: security.forgotten.none })).toBeInTheDocument();
    await press(security.forgotten.back);
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('trouble at the start', () => {
  const restoring = { onRestore: answering(null), onSaveNewest: () => Promise.resolve(true) };

  test.each(['newerDatabase', 'denied', 'blocked', 'insecure'] as const)(
    '%s: what happened, what is safe, what to do',
    async (why) => {
      const again = vi.fn(() => Promise.resolve(why));
      render(<StartTrouble trouble={why} {...restoring} onLookAgain={again} onTakeUpdate={onTakeUpdate} />);
      expect(screen.getByRole('heading', { level: 1, name: start.trouble[why].happened })).toBeInTheDocument();
      expect(screen.getByText(start.trouble[why].safe)).toBeInTheDocument();
      expect(screen.getByText(start.trouble[why].toDo)).toBeInTheDocument();
      await press(start.lookAgain);
      expect(again).toHaveBeenCalledOnce();
      expect(await screen.findByText(start.stillSo)).toBeInTheDocument();
    },
  );

  test('looking again is said at once, and a second press while it waits is not a second look', async () => {
    let found: (place: string) => void = () => undefined;
    const again = vi.fn(() => new Promise<string>((resolve) => (found = resolve)));
    render(<StartTrouble trouble="blocked" {...restoring} onLookAgain={again} onTakeUpdate={onTakeUpdate} />);
    await press(start.lookAgain);
    expect(screen.getByText(start.wait)).toBeInTheDocument();
    const looksAgain = screen.getByRole('button', { name: start.lookAgain });
    expect(looksAgain).toHaveAttribute('aria-disabled', 'true');
    await press(start.lookAgain);
    expect(again).toHaveBeenCalledOnce();
    found('blocked');
    expect(await screen.findByText(start.stillSo)).toBeInTheDocument();
    expect(looksAgain).not.toHaveAttribute('aria-disabled');
    expect(looksAgain).toHaveFocus();
    expect(screen.queryByText(start.wait)).not.toBeInTheDocument();
  });

  test('no room: the last meeting can be saved to a file, and asking again is the first thing offered', async () => {
    const again = vi.fn(() => Promise.resolve('noRoom'));
    const onSaveNewest = vi.fn<LockedDevice['saveNewest']>().mockResolvedValue(true);
    render(
      <StartTrouble
        trouble="noRoom"
        {...restoring}
        onSaveNewest={onSaveNewest}
        onLookAgain={again}
        onTakeUpdate={onTakeUpdate}
      />,
    );
    expect(screen.getByRole('heading', { level: 1, name: start.trouble.noRoom.happened })).toBeInTheDocument();
    expect(screen.getByText(start.trouble.noRoom.safe)).toBeInTheDocument();
    expect(screen.getByText(start.noRoom.perhapsOlder)).toBeInTheDocument();
    await press(start.noRoom.save);
    expect(await screen.findByText(start.noRoom.saved)).toBeInTheDocument();
    await press(start.noRoom.tryAgain);
    expect(again).toHaveBeenCalledOnce();
  });

  test.each([
    ['missing', start.noCopy],
    ['wrongKey', trouble.code.wrongKey],
    ['failed', start.notRestored],
  ] as const)('gone, and the copy answers %s: never a first start', async (code, sentence) => {
    const onRestore = answering(code);
    render(
      <StartTrouble
        trouble="gone"
        {...restoring}
        onRestore={onRestore}
        onLookAgain={() => Promise.resolve('gone')}
        onTakeUpdate={onTakeUpdate}
      />,
    );
    await userEvent.type(screen.getByLabelText(start.passphrase), 'havre bænk{Enter}');
    expect(onRestore.mock.calls).toEqual([['havre bænk']]);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByText(start.choose)).toBeNull();
  });
});
