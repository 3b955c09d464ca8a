// The table from the laptop: one press and one key, what is shown, the small picture, and the screen that is swapped.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { agreements as agreementWords } from '../../src/locales/da/agreements.ts';
import { table } from '../../src/locales/da/table.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { type Phase, phases } from '../../src/meeting/phases.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { TableAwaited } from '../../src/screens/frame/table/TableAwaited.tsx';
import { TableButton } from '../../src/screens/frame/table/TableButton.tsx';
import { TableMiniature } from '../../src/screens/frame/table/TableMiniature.tsx';
import { TableSurface } from '../../src/screens/frame/table/TableSurface.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { TableHere } from '../../src/screens/table/TableHere.tsx';
import { TableKeys } from '../../src/screens/table/TableKeys.tsx';
import { anAgreement, agreed, factsIn, theTopic } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { deviceWith } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
beforeEach(() => changeSession({ tableWindow: 'none', tableAwaited: false, tableHere: false, singleKeys: true }));

const openTable = vi.fn<() => void>();
const sit = (phase: Phase, content: React.ReactNode, changes: Partial<Meeting> = {}) =>
  inRoom(factsIn(phase, changes), phase, content, deviceWith([], [], { openTable }));
const named = (name: string) => screen.getByRole('button', { name });
const inMenu = (name: string) => screen.getByRole('button', { name, hidden: true });
const isInMenu = (name: string) => screen.queryByRole('button', { name, hidden: true }) !== null;

describe('"Vis bordet"', () => {
  test.each(phases)('in %s stands from the opening on, and wherever a window is open', (phase) => {
    sit(phase, <TableButton />);
    const before = ['reviewing', 'choosingTopic', 'choosingParticipants'].includes(phase);
    expect(screen.queryByRole('button', { name: table.press.open }) === null).toBe(before);
    act(() => changeSession({ tableWindow: 'covered' }));
    expect(named(table.press.show)).toBeVisible();
  });

  test('opens, shows and covers, one press each', async () => {
    sit('discussing', <TableButton />);
    await userEvent.click(named(table.press.open));
    expect(openTable).toHaveBeenCalledOnce();
    act(() => changeSession({ tableWindow: 'covered' }));
    await userEvent.click(named(table.press.show));
    expect(useSession.getState().tableWindow).toBe('shown');
    await userEvent.click(named(table.press.cover));
    expect(useSession.getState().tableWindow).toBe('covered');
  });

  test('has both ways in its menu, and what can be put on the table and taken off', () => {
    const { facts } = sit('discussing', <TableButton />, fullMeeting);
    expect(isInMenu(table.press.window)).toBe(true);
    expect(isInMenu(table.press.nothing)).toBe(false);
    fireEvent.click(inMenu('Vis Samiras del'));
    expect(facts().shown).toEqual({ kind: 'myPart' });
    expect(isInMenu('Vis Samiras del')).toBe(false);
    fireEvent.click(inMenu(table.press.answerCards));
    expect(facts().shown).toEqual({ kind: 'answerCards' });
    fireEvent.click(inMenu(table.press.nothing));
    expect(facts().shown).toBeNull();
    fireEvent.click(inMenu(table.press.here));
    expect(useSession.getState().tableHere).toBe(true);
  });

  test('puts nothing on the table while everybody is away', () => {
    sit('stoppedEarly', <TableButton />);
    expect(isInMenu(table.press.topic)).toBe(false);
  });
});

describe('key B', () => {
  const pressB = () => userEvent.keyboard('b');
  beforeEach(() => openTable.mockClear());

  test('opens, shows and covers', async () => {
    sit('onBreak', <TableKeys />);
    await pressB();
    expect(openTable).toHaveBeenCalledOnce();
    act(() => changeSession({ tableWindow: 'covered' }));
    await pressB();
    expect(useSession.getState().tableWindow).toBe('shown');
    await pressB();
    expect(useSession.getState().tableWindow).toBe('covered');
  });

  test('turns this screen to the table where there is only one', async () => {
    vi.stubGlobal('screen', { isExtended: false });
    sit('discussing', <TableKeys />);
    await pressB();
    vi.unstubAllGlobals();
    expect(openTable).not.toHaveBeenCalled();
    expect(useSession.getState().tableHere).toBe(true);
  });

  test.each(['choosingTopic', 'choosingParticipants', 'reviewing'] as const)('does nothing in %s', async (phase) => {
    sit(phase, <TableKeys />);
    await pressB();
    expect(openTable).not.toHaveBeenCalled();
  });

  test('is switched off with the other keys of one letter', async () => {
    changeSession({ singleKeys: false });
    sit('discussing', <TableKeys />);
    await pressB();
    expect(openTable).not.toHaveBeenCalled();
  });
});

test('a window that does not come is said in one sentence, with the way on beside it', async () => {
  sit('discussing', <TableAwaited />);
  expect(screen.queryByText(table.awaited)).toBeNull();
  act(() => changeSession({ tableAwaited: true }));
  expect(screen.getByRole('status')).toHaveTextContent(table.awaited);
  await userEvent.click(named(table.press.here));
  expect(useSession.getState()).toMatchObject({ tableHere: true, tableAwaited: false });
});

describe('this screen as the table', () => {
  beforeEach(() => changeSession({ tableHere: true }));

  test.each([
    ['B', () => userEvent.keyboard('b')],
    ['Esc', () => userEvent.keyboard('{Escape}')],
    ['the quiet press', () => userEvent.click(named(table.press.back))],
  ])('is turned back by %s', async (_, turnBack) => {
    sit('discussing', <TableHere />);
    expect(screen.getByText(theTopic)).toBeVisible();
    await turnBack();
    expect(useSession.getState().tableHere).toBe(false);
  });

  test('has the break one key away, and then shows calm words only', async () => {
    sit('discussing', <TableHere />);
    await userEvent.keyboard('p');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(table.away.break);
    expect(screen.queryByText(theTopic)).toBeNull();
  });
});

describe('the small picture', () => {
  test('is a picture: said in words, and nothing in it can be reached', () => {
    const { room } = sit('discussing', <TableMiniature />, { questionNow: 'Hvem ringer?' });
    const figure = screen.getByRole('figure');
    expect(within(figure).getByRole('status')).toHaveTextContent(table.miniature.none);
    expect(within(figure).getByText(/Et lille billede af bordet/)).toHaveTextContent('Hvem ringer?');
    expect(within(figure).queryByRole('heading')).toBeNull();
    expect(figure.querySelector('[inert][aria-hidden="true"] .bord')).toHaveTextContent(theTopic);
    act(() => void room.tell({ type: 'break.started', byId: 'samira', until: '10:45' }));
    expect(figure.querySelector('.bord')).toHaveTextContent('Pause til 10.45');
    expect(figure.querySelector('.bord')).not.toHaveTextContent(theTopic);
  });

  test('stays as it is while something is said that the table does not show', () => {
    const { room } = sit('discussing', <TableMiniature />);
    const changed = vi.fn<MutationCallback>();
    const watching = new MutationObserver(changed);
    watching.observe(screen.getByRole('figure'), { subtree: true, childList: true, characterData: true });
    act(() => {
      room.tell({
        type: 'line.said',
        line: { id: 'l', byId: 'samira', source: 'ownWords', text: 'Kun for os', goesIntoCase: false },
      });
    });
    expect(watching.takeRecords()).toEqual([]);
  });
});

test('the one that is read aloud lies on the table, and nothing does afterwards', async () => {
  const { facts, room } = sit('agreeing', <ReadAloud />, {
    agreements: [agreed({ id: 'one' }), anAgreement({ id: 'two' })],
    page: 'readAloud',
  });
  expect(facts().shown).toEqual({ kind: 'agreement', id: 'one' });
  await userEvent.click(screen.getByRole('button', { name: agreementWords.aloud.next }));
  expect(facts().shown).toEqual({ kind: 'agreement', id: 'two' });
  render(<TableSurface view={tableView(facts(), room.phase.getState())} />);
  expect(screen.getByText(table.agreement)).toBeVisible();
});

test('more than five agreements and seven people are counted and not squeezed in', () => {
  const agreements = [1, 2, 3, 4, 5, 6, 7].map((n) => agreed({ id: `a${n}`, what: `ringer ${n}` }));
  const facts = factsIn('discussing', { ...fullMeeting, agreements });
  render(<TableSurface view={{ ...tableView(facts, 'discussing'), morePeople: 2 }} />);
  expect(screen.queryByText('ringer 2')).toBeNull();
  expect(screen.getByText('ringer 7')).toBeVisible();
  expect(screen.getAllByText('og 2 til')).toHaveLength(2);
  expect(screen.getByText('Mødet slutter kl. 11.15')).toBeVisible();
  expect(screen.getByText('Samtale, trin 3 af 5')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
