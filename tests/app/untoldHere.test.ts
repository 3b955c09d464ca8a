import { afterEach, expect, test } from 'vitest';
import { takeUpUntold } from '../../src/app/untoldHere.ts';
import { dropUntold, useUntoldForms } from '../../src/room/untold.ts';
import { keepUntold, takeUntold } from '../../src/storage/untold.ts';
import { aVault } from '../storage/aDevice.ts';

afterEach(() => useUntoldForms.setState({}, true));

const newMeeting = { citizen: 'Karim' };
const amended = { because: 'Ny dag' };

test('the window that unlocks first leaves the forms of the others, and takes away only what is closed in it', async () => {
  const vault = await aVault();
  await keepUntold(vault, { newMeeting, 'amend.a1': amended });
  const stop = takeUpUntold(vault);
  await expect.poll(() => useUntoldForms.getState()).toEqual({ newMeeting, 'amend.a1': amended });
  expect(await takeUntold(vault)).toEqual({ newMeeting, 'amend.a1': amended });
  dropUntold('newMeeting');
  await expect.poll(() => takeUntold(vault)).toEqual({ 'amend.a1': amended });
  stop();
});

test('what is typed while it is taken up stands', async () => {
  const vault = await aVault();
  await keepUntold(vault, { newMeeting, 'amend.a1': amended });
  const stop = takeUpUntold(vault);
  useUntoldForms.setState({ newMeeting: { citizen: 'Peter' } });
  await expect.poll(() => useUntoldForms.getState()).toEqual({ newMeeting: { citizen: 'Peter' }, 'amend.a1': amended });
  stop();
});
