import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { opening } from '../../src/locales/da/opening.ts';
import { papers } from '../../src/locales/da/papers.ts';
import { shell } from '../../src/locales/da/shell.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Participant } from '../../src/meeting/participants.ts';
import { Opening } from '../../src/screens/opening/Opening.tsx';
import { everybody, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) => inRoom(factsIn('opening', changes), 'opening', <Opening />);

describe('attendance by keyboard alone', () => {
  const unknown = everybody.map((one) => ({ ...one, attendance: null }));
  const of = ({ name }: Participant) => within(screen.getByRole('group', { name: `Er ${name} her?` }));

  /** Presses keys and counts them, one by one as a person does. */
  function keyboard() {
    let pressed = 0;
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) {
        await userEvent.keyboard(`{${key}}`);
        pressed += 1;
      }
    };
    return { press, count: () => pressed };
  }

  test('eight people, six here, one on the phone, one not here: twelve keys at the most', async () => {
    const room = show({ id: 'eight', participants: unknown });
    expect(everybody).toHaveLength(8);
    const { press, count } = keyboard();
    screen.getByRole('heading', { level: 1 }).focus();
    await press('Tab', 2);
    expect(screen.getByRole('button', { name: opening.attendance.all })).toHaveFocus();
    await press('Enter');
    // The two who stand last are the longest way.
    await press('ArrowDown', 6);
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowLeft');
    expect(room.facts().participants.map(({ attendance }) => attendance)).toEqual([
      ...Array.from({ length: 6 }, () => 'present'),
      'phone',
      'absent',
    ]);
    expect(count()).toBe(12);
  });

  test('the arrow to the next person answers nothing, and stays at the end of the list', async () => {
    const room = show({ id: 'eight-more', participants: unknown });
    of(everybody[6]).getByRole('radio', { name: 'her' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(of(everybody[7]).getByRole('radio', { name: 'her' })).toHaveFocus();
    expect(room.facts().participants.every(({ attendance }) => attendance === null)).toBe(true);
  });
});

describe('handing the meeting over', () => {
  const open = async () => {
    await page.viewport(1366, 640);
    await userEvent.click(screen.getByRole('button', { name: shell.more }));
    const inMenu = within(screen.getByRole('list', { name: shell.more }));
    await userEvent.click(inMenu.getByRole('button', { name: papers.leads.handOver }));
    return within(await screen.findByRole('dialog'));
  };

  test('to a professional who is here; the new ordstyrer says the two roles aloud, once', async () => {
    const room = show();
    const dialog = await open();
    await userEvent.selectOptions(dialog.getByLabelText(papers.leads.who), 'Lise');
    await userEvent.click(dialog.getByRole('button', { name: papers.leads.handOver }));
    expect(room.facts().plan).toMatchObject({ gamemasterId: 'lise', coGamemasterId: 'mette' });
    expect(dialog.getByText('Lise, sig de to roller højt:')).toBeVisible();
    expect(dialog.getByText(opening.roles.facilitator.line)).toBeVisible();
    expect(dialog.getByRole('button', { name: papers.leads.said })).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: papers.leads.said }));
    expect(room.facts().rolesSaidAloudAt).not.toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/^Jeg hedder Lise/)).toBeVisible();
  });

  test('without a choice it is refused in a sentence, and Mette still leads', async () => {
    const room = show();
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: papers.leads.handOver }));
    expect(dialog.getByText('Kun en fagperson, der er her, kan overtage mødet.')).toBeVisible();
    expect(room.facts().plan.gamemasterId).toBe('mette');
  });

  test('the medordstyrer is the one suggested', async () => {
    const { room } = show();
    act(() => void room.tell({ type: 'plan.changed', changes: { coGamemasterId: 'anders' } }));
    const dialog = await open();
    expect(dialog.getByLabelText(papers.leads.who)).toHaveValue('anders');
  });
});

describe('"Fortryd" in the dock', () => {
  test.each([
    [1366, 640],
    [1920, 1080],
    [390, 844],
  ])('moves nothing and grows nothing when it gets a long name (%i x %i)', async (width, height) => {
    await page.viewport(width, height);
    const { room } = show();
    const boxes = () => {
      const dock = screen.getByRole('contentinfo');
      const others = [...dock.querySelectorAll('button')].filter((one) => !one.closest('.undo, [popover], dialog'));
      return [dock, ...others].map((one) => {
        const { x, y, width: wide, height: high } = one.getBoundingClientRect();
        return [x, y - dock.getBoundingClientRect().y, wide, high].map(Math.round);
      });
    };
    const before = boxes();
    const text = 'Jeg er ikke ligeglad, jeg er bange for de breve og for alt det, der står i dem';
    const line = { id: 'l1', byId: 'samira', source: 'ownWords', text, goesIntoCase: false } as const;
    act(() => void room.tell({ type: 'line.said', line }));
    expect(boxes()).toEqual(before);
    const undo = screen.getByRole('button', { name: `Fortryd: sagt (${text})` });
    expect(undo.scrollWidth).toBeLessThanOrEqual(undo.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
