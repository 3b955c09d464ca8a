import { describe, expect, test } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { forgetUntold, keepUntold, takeUntold } from '../../src/storage/untold.ts';
import { aDevice, aVault, everyRow, rawGet, rawPut } from './aDevice.ts';

const form = { newMeeting: { citizen: 'Karim' } };

describe('what stood in a form when the app locked itself', () => {
  test('is sealed, comes back, and is gone from the disk when it is forgotten', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await keepUntold(vault, form);
    expect(new TextDecoder().decode(bytesOf(await everyRow(device.name)))).not.toContain('Karim');
    expect(await takeUntold(vault)).toEqual(form);
    expect(await takeUntold(vault)).toEqual(form);
    await forgetUntold(vault, 'newMeeting', form.newMeeting);
    expect(await rawGet(device.name, 'vault', 'untold')).toBeUndefined();
    expect(await takeUntold(vault)).toEqual({});
  });

  test('lies beside what other windows left, also when they lock in the same moment', async () => {
    const vault = await aVault();
    const windows = ['one', 'two', 'three', 'four', 'five'].map((name) => ({ [name]: { what: name } }));
    await Promise.all(windows.map((left) => keepUntold(vault, left)));
    expect(await takeUntold(vault)).toEqual(Object.assign({}, ...windows));
  });

  test('of one form is what was typed last, not what a window merely still shows', async () => {
    const vault = await aVault();
    await keepUntold(vault, form);
    const later = { newMeeting: { citizen: 'Karim Holm' } };
    await keepUntold(vault, later, form);
    await keepUntold(vault, form, form);
    expect(await takeUntold(vault)).toEqual(later);
    await forgetUntold(vault, 'newMeeting', form.newMeeting);
    expect(await takeUntold(vault)).toEqual(later);
  });

  test('goes with any meeting that is removed: it may be of that one', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await keepUntold(vault, { 'amend.a1': { what: 'Ringer til lægen' } });
    await removeMeeting(vault, randomId());
    expect(await rawGet(device.name, 'vault', 'untold')).toBeUndefined();
  });

  test('of another vault does not open, and harms nothing', async () => {
    const [one, other] = [aDevice(), aDevice()];
    await keepUntold(await aVault(one), form);
    const vault = await aVault(other);
    await rawPut(other.name, 'vault', await rawGet(one.name, 'vault', 'untold'));
    expect(await takeUntold(vault)).toEqual({});
    await rawPut(other.name, 'vault', { k: 'untold', row: 'no row' });
    expect(await takeUntold(vault)).toEqual({});
    expect(await rawGet(other.name, 'vault', 'header')).toBeDefined();
  });
});

/** All bytes and words of all rows, one after the other. */
function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: number[] = [];
  const walk = (one: unknown): void => {
    if (one instanceof Uint8Array) parts.push(...one);
    else if (typeof one === 'string') parts.push(...new TextEncoder().encode(one));
    else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) walk(inner);
  };
  walk(value);
  return new Uint8Array(parts);
}
