// The round of calls while an answer is still on its way to the disk, and when the promises could not be read.
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { calls as words } from '../../src/locales/da/calls.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import type { Device } from '../../src/room/device.ts';
import { dropAllStanding, untoldNow, useUntoldForms } from '../../src/room/untold.ts';
import { meetingInDanish } from './inRoom.tsx';
import { holding, meeting, opens, sends, showCalls } from './roundOfCalls.tsx';

beforeAll(meetingInDanish);
afterEach(() => {
  dropAllStanding();
  useUntoldForms.setState({}, true);
});

type Answer = Awaited<ReturnType<Device['tellMeeting']>>;
const choose = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 2, name: /^Ring til/ });

describe('somebody looks at another call while the answer is written', () => {
  const third = { ...sends, id: 'third', what: 'Ringer til lægen' };

  async function onTheWay() {
    let answer: (given: Answer) => void = () => {};
    const { device, tellMeeting } = holding([meeting('m', [sends, opens, third])]);
    tellMeeting.mockReturnValueOnce(new Promise<Answer>((resolve) => (answer = resolve)));
    await showCalls(device);
    await userEvent.keyboard('1');
    await choose(/^Åbner tre breve/);
    expect(heading()).toHaveTextContent('Ring til Samira');
    return (given: Answer) => act(async () => answer(given));
  }

  test('and stays there when it is written', async () => {
    const comes = await onTheWay();
    await comes(null);
    expect(screen.getByText(/^Skrevet ned om Lise/)).toBeVisible();
    expect(heading()).toHaveTextContent('Ring til Samira');
  });

  test('and is back at the call it is about when it could not be written', async () => {
    const comes = await onTheWay();
    await comes('failed');
    expect(screen.getByText(trouble.notReadNow, { exact: false })).toHaveRole('alert');
    expect(heading()).toHaveTextContent('Ring til Lise');
  });
});

test.each([
  ['were not there', () => Promise.resolve([])],
  ['did not come', () => Promise.reject(new Error('not fetched'))],
])('promises that %s are read again by one press', async (_, atFirst) => {
  const { device, readMeetings } = holding([meeting('m', [sends])]);
  readMeetings.mockImplementationOnce(atFirst);
  const tryAgain = vi.fn<Device['tryAgain']>(() => Promise.resolve());
  await showCalls({ ...device, tryAgain });
  expect(tryAgain).not.toHaveBeenCalled();
  expect(screen.getByText(words.notRead)).toHaveRole('alert');
  await userEvent.click(screen.getByRole('button', { name: words.readAgain }));
  expect(await screen.findByRole('heading', { name: 'Ring til Lise' })).toBeVisible();
  expect(tryAgain).toHaveBeenCalledOnce();
});

describe('what was said in a call, half written', () => {
  const { device, tellMeeting } = holding([meeting('m', [{ ...sends, times: 5 }, opens])]);
  const said = () => screen.getByRole('textbox', { name: /^Det sagde/ });
  const times = () => screen.getByRole('textbox', { name: words.times });

  async function halfWritten() {
    await showCalls(device);
    await userEvent.type(said(), 'Hun er på ferie');
    await userEvent.type(times(), '3');
  }

  test('stands with its call while another is looked at', async () => {
    await halfWritten();
    await choose(/^Åbner tre breve/);
    expect(said()).toHaveValue('');
    await choose(/^Sender en seddel/);
    expect(said()).toHaveValue('Hun er på ferie');
    expect(times()).toHaveValue('3');
  });

  test('stands there after a lock, is told with the answer, and is gone with it', async () => {
    await halfWritten();
    const untold = untoldNow();
    cleanup();
    useUntoldForms.setState(untold);
    await showCalls(device);
    expect(said()).toHaveValue('Hun er på ferie');
    await choose(/Ja, det er sket|^1/);
    expect(tellMeeting.mock.lastCall?.[1]).toMatchObject({ report: { words: 'Hun er på ferie', times: 3 } });
    expect(untoldNow()).toEqual({});
  });

  test('goes with the round', async () => {
    await halfWritten();
    cleanup();
    expect(useUntoldForms.getState()).toEqual({});
  });
});
