import { describe, expect, test } from 'vitest';
import { keepUntold, takeUntold } from '../../src/storage/untold.ts';
import { aDevice, aVault, everyRow, rawGet, rawPut } from './aDevice.ts';

const form = { newMeeting: { citizen: 'Karim' } };

describe('what stood in a form when the app locked itself', () => {
  test('is sealed, comes back once, and is then gone from the disk', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await keepUntold(vault, form);
    expect(new TextDecoder().decode(bytesOf(await everyRow(device.name)))).not.toContain('Karim');
    expect(await takeUntold(vault)).toEqual(form);
    expect(await rawGet(device.name, 'vault', 'untold')).toBeUndefined();
    expect(await takeUntold(vault)).toBeUndefined();
  });

  test('of another vault does not open, and harms nothing', async () => {
    const [one, other] = [aDevice(), aDevice()];
    await keepUntold(await aVault(one), form);
    const vault = await aVault(other);
    await rawPut(other.name, 'vault', await rawGet(one.name, 'vault', 'untold'));
    expect(await takeUntold(vault)).toBeUndefined();
    await rawPut(other.name, 'vault', { k: 'untold', row: 'no row' });
    expect(await takeUntold(vault)).toBeUndefined();
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
