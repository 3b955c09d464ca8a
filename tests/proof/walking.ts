// What every walk does: press, go somewhere, wait for a title, and look.
import type { Page } from 'playwright';
import type { Look, Place } from './place.ts';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
export const titled = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
export const goTo = (page: Page, address: string) => page.evaluate((to) => (location.hash = `#${to}`), address);
export const refusedInWords = (page: Page) =>
  page.locator('[role="alert"]').filter({ hasText: /\S/u }).first().waitFor();

export const seeing =
  (page: Page, look: Look, reader: Place['reader'] = 'ordstyrer') =>
  (screen: string, state: Place['state'] = 'filled') =>
    look(page, { screen, state, reader });

/** On one screen of a meeting: in this state, and what of it is looked at. */
export type See = (state: Place['state'], what?: string) => Promise<void>;
