import { expect, test } from './fixtures.ts';
import { screenFaults } from './screenFaults.ts';
import { heading, openScreen, screensOnTheDevice } from './screensOnTheDevice.ts';

test('every screen is clean in axe, light and dark, both ways, shows its way on at 640 px and never scrolls sideways', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const one of await screensOnTheDevice(page)) {
    await openScreen(page, one);
    await expect(heading(page)).toBeVisible();
    faults.push(...(await screenFaults(page, one.screen)));
  }
  expect(faults).toEqual([]);
}, 600_000);
