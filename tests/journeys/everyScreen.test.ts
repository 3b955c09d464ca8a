import { gapsAiry, gapsZoomed, motions } from '../proof/stretched.ts';
import { lixOf, tooHard } from '../proof/lixOfScreens.ts';
import { expect, test } from './fixtures.ts';
import { screenFaults } from './screenFaults.ts';
import { heading, openScreen, screensOnTheDevice } from './screensOnTheDevice.ts';

test('every screen is clean in axe, light and dark, both ways, shows its way on at 640 px and never scrolls sideways, holds at 400 % and with air, and is easy to read', async ({
  page,
}) => {
  const faults: string[] = [];
  const { measured, look } = lixOf();
  for (const one of await screensOnTheDevice(page)) {
    await openScreen(page, one);
    await expect(heading(page)).toBeVisible();
    await look(page, { screen: one.screen, state: 'filled', reader: 'citizen' });
    const stretched = [...(await gapsZoomed(page)), ...(await gapsAiry(page)), ...(await motions(page))];
    faults.push(...stretched.map((fault) => `${one.screen}, stretched: ${fault}`));
    faults.push(...(await screenFaults(page, one.screen)));
  }
  expect(measured.length).toBeGreaterThan(20);
  expect(tooHard(measured)).toEqual([]);
  expect(faults).toEqual([]);
}, 600_000);
