import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/locales/da/home.ts';
import { trouble } from '../../src/locales/da/trouble.ts';

import { type Device, ThisDevice } from '../../src/room/device.ts';
import { Home } from '../../src/screens/home/Home.tsx';
import { inDanish } from './inDanish.ts';
import { dayFromNow, deviceWith, listed } from './homeDevice.ts';

beforeAll(inDanish);

const samira = listed('s', { citizen: 'Samira', date: dayFromNow(0) });

async function show(device: Device) {
  render(
    <ThisDevice value={device}>
      <Home />
    </ThisDevice>,
  );
  await screen.findByRole('button', { name: home.newMeeting });
}

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
    expect(takeInFile).toHaveBeenCalledWith(expect.any(File), 'havre bænk');
  }

  test.each([
    [null, home.file.takenIn],
    ['alreadyNewer', home.file.alreadyNewer],
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
    ['failed', home.file.failed],
  ] as const)('keeps the field open when it cannot be read: %s', async (answer, sentence) => {
    await choose(answer);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByLabelText(home.file.passphrase)).toHaveFocus();
  });
});
