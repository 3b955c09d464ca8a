import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import type { Device, Outcome } from '../../src/room/device.ts';
import { FirstStart } from '../../src/screens/start/FirstStart.tsx';
import { StartTrouble } from '../../src/screens/start/StartTrouble.tsx';
import { Unlock } from '../../src/screens/start/Unlock.tsx';
import { start } from '../../src/locales/da/start.ts';
import { inDanish } from './inDanish.ts';
import { trouble } from '../../src/locales/da/trouble.ts';

beforeAll(inDanish);

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

  async function begin(onSetUp = answering(null)) {
    let at = 0;
    const propose = vi.fn(() => Promise.resolve(words[at++ % 2] ?? ''));
    const tooWeak = (typed: string) => (typed.length < 12 ? 'short' : new Set(typed).size < 5 ? 'repeated' : null);
    render(<FirstStart propose={propose} tooWeak={tooWeak} onSetUp={onSetUp} onTakeUpdate={onTakeUpdate} />);
    await screen.findByText(words[0] ?? '');
    return onSetUp;
  }

  test('proposes five words, and five others at one press', async () => {
    await begin();
    expect(screen.getByRole('heading', { level: 1, name: start.welcome })).toBeInTheDocument();
    expect(screen.getByText(start.honest)).toBeInTheDocument();
    await press(start.another);
    expect(await screen.findByText(words[1] ?? '')).toBeInTheDocument();
  });

  test('sets up with the proposed words once they are written again and kept', async () => {
    const onSetUp = await begin();
    await press(start.useThese);
    expect(screen.getByRole('heading', { level: 1, name: start.again })).toHaveFocus();
    await userEvent.type(screen.getByLabelText(start.againField), `  ${words[0]} `);
    await press(start.setUp);
    expect(alerts()).toContain(start.notKept);
    await userEvent.click(screen.getByRole('checkbox', { name: start.kept }));
    await press(start.setUp);
    expect(onSetUp.mock.calls).toEqual([[words[0]]]);
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

  test('nothing is set up while the two are different', async () => {
    const onSetUp = await begin();
    await press(start.useThese);
    await userEvent.click(screen.getByRole('checkbox'));
    const field = screen.getByLabelText(start.againField);
    await userEvent.type(field, 'havre bænk lampe sne hat{Enter}');
    expect(field).toHaveAccessibleDescription(start.different);
    expect(field).toHaveFocus();
    expect(onSetUp).not.toHaveBeenCalled();
  });

  test.each([
    ['denied', start.notSetUp.denied],
    ['full', start.notSetUp.full],
    ['failed', start.notSetUp.other],
  ] as const)('says what happened when the disk answers %s', async (code, sentence) => {
    await begin(answering(code));
    await press(start.useThese);
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.type(screen.getByLabelText(start.againField), `${words[0]}{Enter}`);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });
});

describe('unlocking', () => {
  const field = () => screen.getByLabelText(start.passphrase);

  test('takes the passphrase at Enter, says that it works, and asks once', async () => {
    const never = vi.fn(() => new Promise<Outcome>(() => {}));
    const { container } = render(<Unlock onUnlock={never} onTakeUpdate={onTakeUpdate} />);
    expect(field()).toHaveFocus();
    await userEvent.keyboard(' havre  bænk {Enter}{Enter}');
    expect(never.mock.calls).toEqual([['havre bænk']]);
    expect(container.querySelector('form')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: start.unlocking })).toBeInTheDocument();
  });

  test('a wrong one changes nothing: the words and the focus stay in the field', async () => {
    render(<Unlock onUnlock={answering('wrongKey')} onTakeUpdate={onTakeUpdate} />);
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
    render(<Unlock onUnlock={answering(code)} onTakeUpdate={onTakeUpdate} />);
    await userEvent.keyboard('havre{Enter}');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('shows what is typed only by a press', async () => {
    render(<Unlock onUnlock={answering(null)} onTakeUpdate={onTakeUpdate} />);
    expect(field()).toHaveAttribute('type', 'password');
    await press('Vis sætningen');
    expect(field()).toHaveAttribute('type', 'text');
    await press('Skjul sætningen');
    expect(field()).toHaveAttribute('type', 'password');
  });
});

describe('trouble at the start', () => {
  test.each(['newerDatabase', 'denied', 'blocked'] as const)(
    '%s: what happened, what is safe, what to do',
    async (why) => {
      const again = vi.fn();
      render(
        <StartTrouble trouble={why} onRestore={answering(null)} onLookAgain={again} onTakeUpdate={onTakeUpdate} />,
      );
      expect(screen.getByRole('heading', { level: 1, name: start.trouble[why].happened })).toBeInTheDocument();
      expect(screen.getByText(start.trouble[why].safe)).toBeInTheDocument();
      expect(screen.getByText(start.trouble[why].toDo)).toBeInTheDocument();
      await press(start.lookAgain);
      expect(again).toHaveBeenCalledOnce();
    },
  );

  test.each([
    ['missing', start.noCopy],
    ['wrongKey', trouble.code.wrongKey],
    ['failed', start.notRestored],
  ] as const)('gone, and the copy answers %s: never a first start', async (code, sentence) => {
    const onRestore = answering(code);
    render(<StartTrouble trouble="gone" onRestore={onRestore} onLookAgain={() => {}} onTakeUpdate={onTakeUpdate} />);
    await userEvent.type(screen.getByLabelText(start.passphrase), 'havre bænk{Enter}');
    expect(onRestore.mock.calls).toEqual([['havre bænk']]);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByText(start.choose)).toBeNull();
  });
});
