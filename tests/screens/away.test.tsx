import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { minute, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = {
  id: 'l',
  at: minute(5),
  byId: 'samira',
  source: 'ownWords',
  text: 'Jeg er bange',
  goesIntoCase: false,
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
    expect(screen.getByText('Vi var i gang med: Hvad nu?')).toBeVisible();
    await press(discussion.away.goOn);
    expect(screen.queryByText('Vi var i gang med: Hvad nu?')).toBeNull();
  });

  test('who asked can be told, and when we meet again changes nothing that is kept', async () => {
    const table = sitDown('opening');
    await userEvent.click(screen.getByText('Karen beder om pause'));
    const before = table.facts();
    expect(before.away).toMatchObject({ kind: 'break', from: 'opening', startedById: 'karen' });
    await userEvent.click(screen.getByRole('radio', { name: /om 10 minutter/ }));
    expect(screen.getByText(/Vi mødes igen kl\./)).toBeVisible();
    expect(table.facts()).toBe(before);
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
