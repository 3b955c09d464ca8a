// The window on the table, and the citizen's own phone.
import type { BrowserContext, Page } from 'playwright';
import { mine } from '../../src/locales/da/mine.ts';
import { table } from '../../src/locales/da/table.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { saidAndNoted } from '../journeys/saidAndNoted.ts';
import { tableFeeder } from '../support/tableFeeder.ts';
import { hanan, sealedFor } from '../support/takeHomes.ts';
import type { Look } from './place.ts';

/** The citizen speaks Arabic, and the interpreter has said some of it. */
const inTwoLanguages = {
  ...fullMeeting,
  citizenLanguages: ['da', 'ar'],
  interpreted: [
    {
      said: 'Hvem skal åbne brevene?',
      original: { lang: 'ar', dir: 'rtl', text: 'من سيفتح الرسائل؟' },
    },
  ],
} as const satisfies Partial<Meeting>;

const talk = (changes: Partial<Meeting>) =>
  tableView(factsIn('discussing', { ...fullMeeting, ...changes }), 'discussing');

const views = [
  ['table', 'filled', talk({ questionNow: 'Hvem åbner brevene?' })],
  ['table, an agreement', 'filled', talk({ shown: { kind: 'agreement', id: 'letters' } })],
  ['table, a disagreement', 'filled', talk({ shown: { kind: 'noted', id: 'd1' } })],
  ['table, the prepared part', 'filled', talk({ shown: { kind: 'myPart' } })],
  ['table, answer cards', 'filled', talk({ shown: { kind: 'answerCards' } })],
  ['table, the topic alone', 'filled', talk({ shown: { kind: 'topic' } })],
  ['table, a no', 'filled', talk({ ...saidAndNoted, shown: { kind: 'noted', id: 't5' } })],
  ['table, in two languages', 'filled', talk(inTwoLanguages)],
  ['table', 'empty', tableView(factsIn('discussing', { topic: null }), 'discussing')],
  ['table', 'away', tableView(factsIn('onBreak'), 'onBreak')],
] as const;

export async function onTheTable(context: BrowserContext, look: Look): Promise<void> {
  const page = await context.newPage();
  await page.goto('./#/m/seen/bordet');
  await page.getByText(table.covered.nobody).waitFor();
  const say = await tableFeeder(context);
  await page.bringToFront();
  await look(page, { screen: 'table, the meeting is not open', state: 'away', reader: 'citizen' });
  await say({ kind: 'covered' });
  await page.getByText(table.covered.how).waitFor();
  await look(page, { screen: 'table, covered', state: 'away', reader: 'citizen' });
  for (const [screen, state, view] of views) {
    await say({ kind: 'covered' });
    await page.getByText(table.covered.how).waitFor();
    await say({ kind: 'view', view });
    await page.getByText(table.covered.how).waitFor({ state: 'hidden' });
    await look(page, { screen, state, reader: 'citizen' });
  }
}

export async function onThePhone(page: Page, look: Look): Promise<void> {
  const see = (screen: string, state: 'filled' | 'empty' | 'refusal') =>
    look(page, { screen, state, reader: 'citizen' });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const { digits, code } = await sealedFor(hanan);
  await page.goto('./#/mit');
  await page.getByRole('heading', { level: 1, name: mine.title }).waitFor();
  await see('phone, nothing yet', 'empty');
  await page.goto(`./#/mit/${digits}`);
  await page.getByRole('heading', { level: 1, name: mine.code.title }).waitFor();
  await see('phone, the code', 'empty');
  await page.getByLabel(mine.code.label).fill(code.slice(1));
  await page.keyboard.press('Enter');
  await page.getByText(mine.code.short.replace('{{count}}', '7')).waitFor();
  await see('phone, the code', 'refusal');
  await page.getByLabel(mine.code.label).fill(code);
  await press(mine.code.open);
  await page.getByRole('button', { name: mine.ask.look }).waitFor();
  await see('phone, first look', 'filled');
  await press(mine.ask.look);
  await page.getByRole('button', { name: mine.ask.look }).waitFor({ state: 'hidden' });
  await see('phone, my agreements', 'filled');
  for (const task of await page.getByRole('article').all()) {
    const answer = task.getByRole('radio', { name: mine.notYet, exact: true });
    if ((await answer.count()) > 0) await answer.check();
  }
  await see('phone, my agreements answered', 'filled');
  await press(mine.showAnswersTo.replace('{{name}}', 'Mette'));
  await page.getByRole('heading', { level: 1, name: mine.reply.title }).waitFor();
  await see('phone, my answers', 'filled');

  await page.goto('about:blank');
  await page.goto(`./#/mit/${digits}`);
  await page.getByLabel(mine.code.label).fill(code);
  await press(mine.code.open);
  await press(mine.ask.keep);
  await page.getByRole('heading', { name: mine.data.title }).or(page.getByText(mine.data.title)).first().click();
  await press(mine.data.delete);
  await page.getByText(mine.data.sure).waitFor();
  await see('phone, kept and asked to be deleted', 'refusal');
  await press(mine.data.no);
  await page.goto('./#/mit');
  await page.getByText(mine.here).waitFor();
  await see('phone, what lies here', 'filled');
}
