import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { shell } from '../../src/locales/da/shell.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { help } from '../../src/locales/da/help.ts';
import { rhythm } from '../../src/locales/da/rhythm.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { minute, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
afterEach(() => vi.useRealTimers());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = {
  id: 'l',
  at: minute(5),
  byId: 'samira',
  source: 'ownWords',
  text: 'Jeg er bange',
  goesIntoCase: false,
  confirmedAt: null,
} as const;

const breakUntilQuarterTo = {
  kind: 'break',
  from: 'discussing',
  since: minute(30),
  startedById: 'karen',
  until: '10:45',
} as const;

describe('a break (R13)', () => {
  test('is one press, and not one word of the meeting is left on the screen', async () => {
    const table = sitDown('discussing', { lines: [said], questionNow: 'Hvad nu?' });
    await press(discussion.away.pause);
    expect(table.phase()).toBe('onBreak');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(discussion.onBreak.title);
    for (const hidden of [theTopic, 'Jeg er bange', 'Hvad nu?', /Samira/])
      expect(screen.queryByText(hidden)).toBeNull();
    expect(screen.queryByText(/hvorfor/i)).toBeNull();
  });

  test('comes back to the same place and says what we were talking about', async () => {
    const table = sitDown('discussing', { questionNow: 'Hvad nu?' });
    await press(discussion.away.pause);
    await press(discussion.onBreak.back);
    expect(table.facts().timeline).toMatchObject([{ kind: 'break', startedById: 'samira' }]);
    expect(await screen.findByText('Vi var i gang med: Hvad nu?')).toBeVisible();
    await press(discussion.away.goOn);
    expect(screen.queryByText('Vi var i gang med: Hvad nu?')).toBeNull();
  });

  test('who asked can be told, and no reason is asked', async () => {
    const table = sitDown('opening');
    await userEvent.click(screen.getByText('Karen beder om pause'));
    expect(table.facts().away).toMatchObject({ kind: 'break', from: 'opening', startedById: 'karen', until: null });
  });

  test('when we are back is told to the table, and can be left open again', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-10T10:33:00'), toFake: ['Date'] });
    const table = sitDown('onBreak');
    const inTenMinutes = screen.getByRole('radio', { name: /om cirka 10 minutter/ });
    await userEvent.click(inTenMinutes);
    expect(table.facts().away).toMatchObject({ kind: 'break', until: '10:45' });
    expect(tableView(table.facts(), table.phase())).toMatchObject({ away: { kind: 'break', until: '10:45' } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Pause til 10.45');
    await userEvent.click(inTenMinutes);
    expect(table.facts().away).toMatchObject({ until: null });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(discussion.onBreak.title);
  });

  test('the time that was agreed is still among the answers after the window was opened again', () => {
    vi.useFakeTimers({ now: new Date('2026-03-10T11:20:00'), toFake: ['Date'] });
    sitDown('onBreak', { away: breakUntilQuarterTo });
    expect(screen.getByRole('radio', { name: 'Kl. 10.45' })).toBeChecked();
  });

  test('nothing happens when the time has come', async () => {
    vi.useFakeTimers({ now: new Date('2026-03-10T10:33:00') });
    const table = sitDown('onBreak', { away: breakUntilQuarterTo });
    const before = table.facts();
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    expect(table.facts()).toBe(before);
  });
});

describe('a time-out', () => {
  const { q1, q2, q3 } = discussion.timeOut;
  const asked = (question: string) => question.replace('{{name}}', 'Samira');

  test('asks three questions about the meeting, one at a time, and has no field', async () => {
    sitDown('inTimeOut');
    expect(screen.getByText(asked(q1))).toBeVisible();
    expect(screen.queryByText(q2)).toBeNull();
    await press(rhythm.timeOut.next);
    expect(screen.getByText(q2)).toBeVisible();
    await press(rhythm.timeOut.next);
    expect(screen.getByText(q3)).toBeVisible();
    await press(rhythm.timeOut.next);
    expect(screen.getByText(q3)).toBeVisible();
    await press(rhythm.timeOut.before);
    expect(screen.getByText(q2)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(theTopic)).toBeNull();
  });

  test('leaves only its minutes, whatever was looked at', async () => {
    const table = sitDown('inTimeOut');
    await press(rhythm.timeOut.next);
    await press(discussion.timeOut.back);
    expect(table.phase()).toBe('discussing');
    expect(Object.keys(table.facts().timeline[0] ?? {}).toSorted()).toEqual(['at', 'id', 'kind', 'minutes']);
  });

  test('comes back to the same page of the same phase', async () => {
    const away = { kind: 'timeOut', from: 'agreeing', since: minute(30) } as const;
    const table = sitDown('inTimeOut', { away, page: 'readAloud' });
    await press(discussion.timeOut.back);
    expect([table.phase(), table.facts().page]).toEqual(['agreeing', 'readAloud']);
  });

  test('a break is one press away', async () => {
    const table = sitDown('inTimeOut');
    await press(discussion.away.pause);
    expect(table.phase()).toBe('onBreak');
    expect(table.facts().away).toMatchObject({ from: 'discussing' });
  });
});

describe('private time (R14)', () => {
  test('names the two who talk, has no field, and keeps only the minutes', async () => {
    const table = sitDown('inPrivateTime');
    expect(screen.getByText('Nu er det kun Samira og Karen, der taler. Vi skriver intet imens.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(discussion.privateTime.goOn);
    expect(table.phase()).toBe('discussing');
    expect(Object.keys(table.facts().timeline[0] ?? {}).toSorted()).toEqual(['at', 'id', 'kind', 'minutes']);
  });

  test('has three ways beside the helps and nothing else: no bar, no link, no list, no shortcut but "?"', async () => {
    const table = sitDown('inPrivateTime', { lines: [said], questionNow: 'Hvad nu?' });
    const { goOn, topic, stop } = discussion.privateTime;
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      help.hideLines,
      shell.reading.aloud,
      shell.readingHelp,
      help.open,
      goOn,
      topic,
      stop,
    ]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    for (const hidden of [theTopic, 'Jeg er bange', 'Hvad nu?']) expect(screen.queryByText(hidden)).toBeNull();
    const before = table.facts();
    await userEvent.keyboard('pshbtvnf12345678{Escape}');
    expect(table.facts()).toBe(before);
    expect(table.phase()).toBe('inPrivateTime');
  });

  test('leads to another topic when the citizen wants one', async () => {
    const table = sitDown('inPrivateTime');
    await press(discussion.privateTime.topic);
    expect(table.phase()).toBe('choosingTopic');
  });
});

describe('stopped for today', () => {
  const stop = {
    id: 's',
    at: minute(40),
    kind: 'stopped',
    reasonGiven: '',
    followOutById: 'karen',
    callById: 'mette',
    callAt: 'i morgen kl. 10',
  } as const;

  test('says what is kept, who walks out and who calls', () => {
    sitDown('stoppedEarly', { lines: [said], timeline: [stop] });
    expect(screen.getByText(theTopic)).toBeVisible();
    expect(screen.getByText('1 ting er skrevet ned.')).toBeVisible();
    expect(screen.getByText('Karen går med Samira ud.')).toBeVisible();
    expect(screen.getByText('Mette ringer til Samira: i morgen kl. 10')).toBeVisible();
  });

  test('the next contact can be chosen, and the next time once there is a day', async () => {
    const table = sitDown('stoppedEarly', { timeline: [stop] });
    await userEvent.selectOptions(screen.getByLabelText('Hvem kan Samira ringe til?'), 'Karen');
    expect(table.facts().contactId).toBe('karen');
    expect(screen.queryByLabelText(discussion.stopped.place)).toBeNull();
    await userEvent.type(screen.getByLabelText(discussion.stopped.date), '2026-03-20');
    await userEvent.type(screen.getByLabelText(discussion.stopped.place), 'Hjemme');
    expect(table.facts().nextMeeting).toEqual({ date: '2026-03-20', time: null, place: 'Hjemme' });
  });

  test('closing for today leaves it stopped; going on leads back to where it was', async () => {
    const table = sitDown('stoppedEarly', { timeline: [stop] });
    await press(discussion.stopped.home);
    expect(table.goHome).toHaveBeenCalledOnce();
    expect(table.phase()).toBe('stoppedEarly');
    await press(discussion.stopped.goOn);
    expect(table.phase()).toBe('discussing');
  });

  test('the sheet is offered when the meeting lets it be shown', async () => {
    const table = sitDown('stoppedEarly', { timeline: [stop] });
    await press(discussion.stopped.sheet);
    expect(table.facts().page).toBe('handover');
  });
});
