import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { trouble } from '../../src/locales/da/trouble.ts';

import { type Device, type ListedMeeting, type MeetingsHere, ThisDevice } from '../../src/room/device.ts';
import { useUntoldForms } from '../../src/room/untold.ts';
import { Home } from '../../src/screens/home/Home.tsx';
import { inDanish } from './inDanish.ts';
import { dayFromNow, deviceWith, listed } from './homeDevice.ts';

beforeAll(inDanish);
afterEach(() => useUntoldForms.setState({}, true));

const samira = listed('s', { citizen: 'Samira', date: dayFromNow(0) });

async function show(device: Device) {
  render(
    <ThisDevice value={device}>
      <Home />
    </ThisDevice>,
  );
  await screen.findByRole('button', { name: home.newMeeting });
}

test('the calm view counts no days and no promises, however a row lays them out', async () => {
  await show(deviceWith([samira, listed('k', { citizen: 'Karim', phase: 'closed', deleteOn: dayFromNow(3) })]));
  const left = await screen.findByText(home.deletedIn_other.replace('{{count}}', '3'));
  expect(left).toBeVisible();
  document.documentElement.dataset['calm'] = '';
  expect(left).not.toBeVisible();
  delete document.documentElement.dataset['calm'];
});

describe('a new meeting', () => {
  const citizen = () => screen.getByLabelText(home.new.citizen);
  const open = () => userEvent.click(screen.getByRole('button', { name: home.newMeeting }));

  async function begin(answer: Awaited<ReturnType<Device['startMeeting']>> = null) {
    const startMeeting = vi.fn<Device['startMeeting']>(() => Promise.resolve(answer));
    await show(deviceWith([samira], [], { startMeeting }));
    await open();
    await waitFor(() => expect(citizen()).toHaveFocus());
    return startMeeting;
  }

  test('knows the ordstyrer and the unit from the newest meeting; Enter makes it', async () => {
    const startMeeting = await begin();
    expect(screen.getByLabelText(home.new.gamemaster)).toHaveValue('Lene');
    await userEvent.keyboard(' Peter {Enter}');
    const { unit } = samira.summary;
    expect(startMeeting.mock.calls).toEqual([
      [{ citizen: 'Peter', gamemaster: 'Lene', unit, date: null, start: null }],
    ]);
    await waitFor(() => expect(useUntoldForms.getState()).toEqual({}));
  });

  test('takes a date, a time and another unit', async () => {
    const startMeeting = await begin();
    await userEvent.keyboard('Peter');
    await userEvent.fill(screen.getByLabelText(home.new.date), '2026-11-25');
    await userEvent.fill(screen.getByLabelText(home.new.start), '13:00');
    await userEvent.click(screen.getByText(home.new.unit));
    await userEvent.fill(screen.getByLabelText(home.new.unitField.phone), '87 65 43 21');
    await userEvent.click(screen.getByRole('button', { name: home.new.make }));
    expect(startMeeting.mock.calls[0]?.[0]).toMatchObject({
      date: '2026-11-25',
      start: '13:00',
      unit: { phone: '87 65 43 21', municipality: 'Vejle' },
    });
  });

  test('says which name is missing, and the focus is there', async () => {
    const startMeeting = await begin();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(home.new.missing.citizen)).toBeInTheDocument();
    await waitFor(() => expect(citizen()).toHaveFocus());
    expect(startMeeting).not.toHaveBeenCalled();
  });

  test('text that looks like a CPR number is refused in every field (R15)', async () => {
    const startMeeting = await begin();
    for (const label of [home.new.citizen, home.new.gamemaster, ...Object.values(home.new.unitField)]) {
      if (!screen.getByText(home.new.unitHint).checkVisibility())
        await userEvent.click(screen.getByText(home.new.unit));
      await userEvent.fill(citizen(), 'Peter');
      const field = screen.getByLabelText(label);
      const before = field instanceof HTMLInputElement ? field.value : '';
      await userEvent.fill(field, '010180-1234');
      expect(field).toHaveAccessibleDescription(new RegExp(home.cprLike));
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(field).toHaveFocus());
      await userEvent.fill(field, before);
    }
    expect(startMeeting).not.toHaveBeenCalled();
  });

  test('a disk that is full loses nothing of what is typed', async () => {
    await begin('full');
    await userEvent.keyboard('Peter{Enter}');
    expect(await screen.findByText(home.new.full)).toBeInTheDocument();
    expect(citizen()).toHaveValue('Peter');
  });

  test('half written it stands there when another page was opened meanwhile', async () => {
    await begin();
    await userEvent.keyboard('Peter');
    cleanup();
    await show(deviceWith([samira]));
    expect(citizen()).toHaveValue('Peter');
  });

  test('Esc leaves it, and the focus goes back', async () => {
    await begin();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: home.newMeeting })).toHaveFocus();
  });
});

describe('a meeting from a file', () => {
  async function choose(answer: Awaited<ReturnType<Device['takeInFile']>>) {
    const takeInFile = vi.fn<Device['takeInFile']>(() => Promise.resolve(answer));
    await show(deviceWith([samira], [], { takeInFile }));
    const chooser = document.querySelector('input[type=file]');
    if (!(chooser instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
    await userEvent.upload(chooser, new File(['x'], 'step-up.stepup'));
    await waitFor(() => expect(screen.getByLabelText(home.file.passphrase)).toHaveFocus());
    await userEvent.keyboard('havre bænk{Enter}');
    expect(takeInFile).toHaveBeenCalledWith(expect.any(File), 'havre bænk', 'inPlace');
  }

  test.each([
    [null, home.file.takenIn],
    ['alreadyNewer', home.file.alreadyNewer],
    ['replaced', home.file.replaced],
  ] as const)('tells what became of it: %s', async (answer, sentence) => {
    await choose(answer);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each([
    ['wrongKey', trouble.code.wrongKey],
    ['tooNew', trouble.code.tooNew],
    ['tampered', home.file.notOurs],
    ['full', home.file.full],
    ['heldElsewhere', home.file.heldElsewhere],
    ['failed', home.file.failed],
  ] as const)('keeps the field open when it cannot be read: %s', async (answer, sentence) => {
    await choose(answer);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByLabelText(home.file.passphrase)).toHaveFocus();
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    listed(`m${at}`, { phase: 'closed', citizen: `Nr${at + 1}`, date: dayFromNow(-at - 1), agreed: at % 3 }),
  );
  const rows = () => [...document.querySelectorAll<HTMLElement>('.rows > [aria-posinset]')];
  const places = () => rows().map((row) => Number(row.getAttribute('aria-posinset')));
  const linkAt = (place: number) => document.querySelector<HTMLElement>(`.rows > [aria-posinset="${place}"] > a`);
  const inWindow = () =>
    rows().filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });

  async function showAll() {
    let answer: (changed: readonly ListedMeeting[]) => void = () => {};
    const more = new Promise<MeetingsHere>((resolve) => {
      answer = (changed) => resolve({ meetings: changed, damaged: [], deleted: 0 });
    });
    await show(
      deviceWith([], [], { meetings: () => Promise.resolve({ meetings: many, damaged: [], deleted: 0, more }) }),
    );
    await userEvent.click(await screen.findByRole('button', { name: /^Vis \d/ }));
    return answer;
  }

  beforeEach(() => page.viewport(1366, 640));
  afterEach(() => scrollTo(0, 0));

  test('draws a small part, and whatever is scrolled to', async () => {
    await showAll();
    await waitFor(() => expect(linkAt(13)).toHaveFocus());
    const height = document.documentElement.scrollHeight;
    for (const part of [0.5, 0.25, 0.9]) {
      scrollTo(0, height * part);
      await waitFor(() => expect(inWindow().length).toBeGreaterThan(5));
      expect(rows().length).toBeLessThan(200);
    }
    expect(Math.abs(document.documentElement.scrollHeight / height - 1)).toBeLessThan(0.2);
  });

  test('is a list of rows that each say which of how many they are', async () => {
    await showAll();
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await waitFor(() => expect(places()).toContain(1_000));
    const list = document.querySelector('.rows');
    expect([...(list?.children ?? [])].every(({ tagName }) => tagName === 'LI')).toBe(true);
    expect(rows().every((row) => row.getAttribute('aria-setsize') === '2000')).toBe(true);
    expect(places()).toEqual(places().toSorted((one, two) => one - two));
    const rooms = [...(list?.querySelectorAll('.room') ?? [])];
    expect(rooms.length).toBeGreaterThan(0);
    expect(rooms.every((room) => room.ariaHidden === 'true' && room.textContent === '')).toBe(true);
  });

  test('is walked through with Tab, row by row, and its last row is reached from below', async () => {
    await showAll();
    linkAt(38)?.focus();
    for (let place = 39; place <= 63; place += 1) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement).toBe(linkAt(place));
    }
    screen.getByRole('link', { name: home.practise }).focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(linkAt(2_000)).toHaveFocus();
    await waitFor(() => expect(inWindow()).toContain(linkAt(2_000)?.parentElement));
    for (let place = 1_999; place >= 1_979; place -= 1) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      expect(document.activeElement).toBe(linkAt(place));
    }
  });

  test('keeps the focus where it is, however far is scrolled, and goes on from there', async () => {
    await showAll();
    linkAt(40)?.focus();
    scrollTo(0, document.documentElement.scrollHeight * 0.8);
    await waitFor(() => expect(places()).toContain(1_600));
    expect(linkAt(40)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(linkAt(41)).toHaveFocus();
    await waitFor(() => expect(inWindow()).toContain(linkAt(41)?.parentElement));
  });

  test('keeps the focus on its row, also when the row comes to another place', async () => {
    const answer = await showAll();
    linkAt(35)?.focus();
    const focused = document.activeElement;
    const moved = many.filter(({ id }) => id !== 'm34');
    answer([...moved, listed('m34', { phase: 'closed', citizen: 'Nr35', date: dayFromNow(-1_500) })]);
    await waitFor(() => expect(Number(focused?.parentElement?.getAttribute('aria-posinset'))).toBeGreaterThan(1_400));
    expect(focused).toHaveFocus();
    expect(focused).toHaveTextContent('Nr35');
  });

  test.each([
    [320, 640, undefined],
    [320, 640, '3'],
    [1366, 640, '3'],
  ])('fits in %i by %i, text %s', async (width, height, text) => {
    await page.viewport(width, height);
    if (text) document.documentElement.dataset['text'] = text;
    try {
      await showAll();
      scrollTo(0, document.documentElement.scrollHeight / 2);
      await waitFor(() => expect(inWindow().length).toBeGreaterThan(1));
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const [one, next] = inWindow();
      expect(one?.getBoundingClientRect().bottom).toBeLessThanOrEqual((next?.getBoundingClientRect().top ?? 0) + 1);
    } finally {
      delete document.documentElement.dataset['text'];
    }
  });
});
