// The screens few meet - copies, deletion, a clock that leapt, losses, lock and cover - looked at as those of a meeting are.
import { afterLosses, underLock, withCopies } from '../proof/inCareOfAll.ts';
import type { Look } from '../proof/place.ts';
import { expect, test } from './fixtures.ts';
import { screenFaults } from './screenFaults.ts';

function looking() {
  const faults: string[] = [];
  const seen: string[] = [];
  const look: Look = async (page, { screen, state }) => {
    seen.push(screen);
    faults.push(...(await screenFaults(page, `${screen}, ${state}`)));
  };
  return { faults, seen, look };
}

test(
  'copies, a deletion and a clock that leapt are clean in axe, light and dark and both ways, and fit a small window',
  { timeout: 400_000 },
  async ({ context }) => {
    const { faults, seen, look } = looking();
    await withCopies(context, look);
    expect(seen).toContain('a clock that leapt');
    expect(faults).toEqual([]);
  },
);

test('what was lost and newer copies are clean too', { timeout: 300_000 }, async ({ page }) => {
  const { faults, seen, look } = looking();
  await afterLosses(page, look);
  expect(seen).toContain('newer copies');
  expect(faults).toEqual([]);
});

test('the cover and the ways in without the passphrase are clean too', { timeout: 300_000 }, async ({ page }) => {
  const { faults, look } = looking();
  await underLock(page, look);
  expect(faults).toEqual([]);
});
