// What is seen on one screen only, besides what is folded away: its parts, its forms, and what they refuse.
import type { Page } from 'playwright';
import { agreements } from '../../src/locales/da/agreements.ts';
import { closing } from '../../src/locales/da/closing.ts';
import { composing } from '../../src/locales/da/composing.ts';
import { everything } from '../../src/locales/da/everything.ts';
import { give } from '../../src/locales/da/give.ts';
import { papers } from '../../src/locales/da/papers.ts';
import { prepare } from '../../src/locales/da/prepare.ts';
import { reply } from '../../src/locales/da/reply.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { agreementsOfAllKinds } from '../fullMeeting.ts';
import { byCamera } from './byCamera.ts';
import { inTheTalk } from './inTheTalk.ts';
import { press, refusedInWords, type See } from './walking.ts';

/** A browser that does not let a page copy. */
async function copyByHand(page: Page, see: See): Promise<void> {
  await page.evaluate(() => {
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
    document.execCommand = () => false;
  });
  const way = page.locator('main .wayshome > li').filter({ hasText: give.way.text });
  await way.locator('[aria-expanded]').first().click();
  await way.getByRole('button', { name: give.check.give, exact: true }).click();
  await way.getByRole('button', { name: give.text.close }).waitFor();
  await see('unfolded', give.text.refused);
  await way.getByRole('button', { name: give.text.close }).click();
}

/** Only one way home is open at a time. */
async function waysHome(page: Page, see: See): Promise<void> {
  const ways = page.locator('main .wayshome > li');
  for (const way of await ways.all()) {
    const opener = way.locator('[aria-expanded]').first();
    await opener.click();
    await see('unfolded', await way.getByRole('heading').first().innerText());
    await opener.click();
  }
  await copyByHand(page, see);
  await press(page, give.phone.make);
  await page.getByRole('button', { name: give.check.give, exact: true }).waitFor();
  await see('unfolded', give.phone.title);
  await press(page, give.check.give);
  await page.getByText(give.phone.scan).waitFor();
  await see('unfolded', `${give.phone.title} vist`);
}

/** A list beside one matter at a time: each of its parts. */
const partsIn =
  (list: string, state: 'filled' | 'unfolded') =>
  async (page: Page, see: See): Promise<void> => {
    const parts = page.getByRole('navigation', { name: list }).getByRole('button');
    for (const part of (await parts.all()).slice(1)) {
      await part.click();
      const [name = ''] = (await part.innerText()).split('\n');
      await see(state, name);
    }
  };

/** An agreement as it is said, from the first word to what is asked last, and what is refused. */
async function composer(page: Page, see: See): Promise<void> {
  const form = page.getByRole('form', { name: agreements.compose.label });
  await form.getByLabel(agreements.compose.who, { exact: true }).selectOption({ index: 1 });
  await see('unfolded', composing.start.label);
  await form.getByLabel(agreements.compose.what, { exact: true }).fill('ringer til 010190-1234');
  await refusedInWords(page);
  await see('refusal', agreements.compose.label);
  await form.getByLabel(agreements.compose.what, { exact: true }).fill('ringer til lægen');
  await form.getByRole('radio', { name: agreements.decides.pending }).check();
  await form.getByRole('button', { name: agreements.more.open }).click();
  await form.getByRole('button', { name: composing.goals.add }).first().click();
  await see('unfolded', agreements.more.open);
  await form.getByRole('button', { name: agreements.compose.save }).click();
  await refusedInWords(page);
  await see('refusal', 'en aftale uden frist');
  await form.getByRole('button', { name: agreements.compose.cancel }).click();
}

async function askedAgain(page: Page, see: See): Promise<void> {
  await page.getByRole('button', { name: /^Ret eller fjern: svarer på/u }).click();
  await page
    .locator('[popover]:popover-open')
    .getByRole('button', { name: /^Spørg/u })
    .click();
  await page.getByText(agreements.answer.thinkingHint).waitFor();
  await see('unfolded', 'et andet svar');
}

/** What each screen has, by its name. Whatever is opened is closed again, or does no harm to what comes next. */
export const besides: Readonly<Record<string, (page: Page, see: See) => Promise<void>>> = {
  discussing: inTheTalk,
  'closing handover': waysHome,
  closing: partsIn(closing.list, 'unfolded'),
  'choosingTopic prepare': partsIn(prepare.parts, 'filled'),
  'choosingTopic everything': async (page, see) => {
    await page
      .getByRole('button', { name: /^Det skal ikke stå her: /u })
      .first()
      .click();
    await page.getByRole('button', { name: everything.keep }).waitFor();
    await see('unfolded', everything.takeBack);
    await press(page, everything.keep);
  },
  choosingParticipants: async (page, see) => {
    const dialog = page.getByRole('dialog');
    await page.locator('main .chip.new').first().click();
    await dialog.waitFor();
    await see('dialog', 'en ny person');
    await dialog.getByRole('textbox').first().press('Enter');
    await see('refusal', 'en ny person');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  },
  opening: async (page, see) => {
    const simple = page.getByRole('checkbox', { name: shell.reading.simple });
    await press(page, shell.readingHelp);
    await simple.check();
    await page.keyboard.press('Escape');
    const word = page.locator('.hardwords button').first();
    await word.click();
    await see('menu', shell.reading.simple);
    await page.keyboard.press('Escape');
    await press(page, shell.readingHelp);
    await simple.uncheck();
    await page.keyboard.press('Escape');
    await press(page, papers.leads.handOver);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(papers.leads.who).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: papers.leads.handOver }).click();
    await dialog.getByRole('button', { name: papers.leads.said }).waitFor();
    await see('dialog', papers.leads.said);
    await dialog.getByRole('button', { name: papers.leads.said }).click();
  },
  agreeing: async (page, see) => {
    const { proposal, decision, duty, offer } = agreements.others;
    for (const { add } of [proposal, decision, duty, offer]) await press(page, add);
    await see('unfolded', 'skemaer');
    await composer(page, see);
    await askedAgain(page, see);
  },
  closed: async (page, see) => {
    await page
      .getByRole('button', { name: /^Ret: /u })
      .first()
      .click();
    await page.getByRole('button', { name: closing.closed.yes }).click();
    await refusedInWords(page);
    await see('refusal', closing.closed.amendTitle);
    await press(page, shell.cancel);
    await press(page, reply.get);
    const dialog = page.getByRole('dialog');
    for (const [at, way] of ['med kameraet', 'fra et billede', 'læst op'].entries()) {
      await dialog.getByRole('radio').nth(at).check();
      // There is no camera here.
      if (at === 0) await refusedInWords(page);
      await see('dialog', `svar ${way}`);
    }
    await dialog.getByRole('radio').nth(3).check();
    await dialog.getByRole('button', { name: reply.takeIn }).waitFor();
    await see('dialog', 'svar til at tage ind');
    await byCamera(
      page,
      see,
      agreementsOfAllKinds.map(({ id }) => id),
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  },
};
