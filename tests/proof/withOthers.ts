// The window on the table, and the citizen's own phone.
import type { BrowserContext, Page } from 'playwright';
import { mine } from '../../src/locales/da/mine.ts';
import { table } from '../../src/locales/da/table.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { hanan, sealedFor } from '../support/takeHomes.ts';
import type { Look } from './place.ts';

const views = [
  [
    'table',
    'filled',
    tableView(factsIn('discussing', { ...fullMeeting, questionNow: 'Hvem åbner brevene?' }), 'discussing'),
  ],
  [
    'table, an agreement',
    'filled',
    tableView(factsIn('discussing', { ...fullMeeting, shown: { kind: 'agreement', id: 'a1' } }), 'discussing'),
  ],
  ['table', 'empty', tableView(factsIn('discussing', { topic: null }), 'discussing')],
  ['table', 'away', tableView(factsIn('onBreak'), 'onBreak')],
] as const;

/** A window that plays the laptop, and says what is on the table. */
async function feeder(context: BrowserContext): Promise<(message: object) => Promise<void>> {
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('feeds:seen', () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
  return (message) => page.evaluate((said) => new BroadcastChannel('table:seen').postMessage(said), message);
}

export async function onTheTable(context: BrowserContext, look: Look): Promise<void> {
  const page = await context.newPage();
  await page.goto('./#/m/seen/bordet');
  await page.getByText(table.covered.nobody).waitFor();
  const say = await feeder(context);
  await page.bringToFront();
  for (const [screen, state, view] of views) {
    await say({ kind: 'covered' });
    await page.getByText(table.covered.how).waitFor();
    await say({ kind: 'view', view });
    await page.getByText(table.covered.how).waitFor({ state: 'hidden' });
    await look(page, { screen, state, reader: 'citizen' });
  }
}

export async function onThePhone(page: Page, look: Look): Promise<void> {
  const see = (screen: string, state: 'filled' | 'empty') => look(page, { screen, state, reader: 'citizen' });
  const { digits, code } = await sealedFor(hanan);
  await page.goto(`./#/mit/${digits}`);
  await page.getByRole('heading', { level: 1, name: mine.code.title }).waitFor();
  await see('phone, the code', 'empty');
  await page.getByLabel(mine.code.label).fill(code);
  await page.getByRole('button', { name: mine.code.open, exact: true }).click();
  await page.getByRole('button', { name: mine.ask.look }).waitFor();
  await see('phone, first look', 'filled');
  await page.getByRole('button', { name: mine.ask.look }).click();
  await page.getByRole('button', { name: mine.ask.look }).waitFor({ state: 'hidden' });
  await see('phone, my agreements', 'filled');
}
