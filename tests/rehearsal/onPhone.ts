// The citizen's phone: what was taken home in the file, and by the code of the picture, on another computer than the
// laptop and without a network.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { readTakeHomeFile } from '../../src/handover/packTakeHome.ts';
import type { TakeHome } from '../../src/handover/takeHome.ts';
import { languageOfApp } from '../../src/locales/languages.ts';
import { sealedFor } from '../support/takeHomes.ts';
import { say } from './danish.ts';
import { type Looks, phone, readIn } from './looks.ts';
import { openStage, type Stage } from './stage.ts';

/** A code is made hard to guess: a busy computer thinks long about it. */
const slow = 90_000;

function takenHome(file: string): TakeHome {
  const read = readTakeHomeFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`The file that was taken home cannot be read: ${read.why}`);
  return read.takeHome;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** What has come opens in the citizen's own language; whoever plays goes on in Danish. */
async function goOnInDanish(page: Page, language: string | undefined) {
  if (!language || !languageOfApp(language)) return;
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language, { timeout: slow });
  await readIn(page, 'da');
}

/** "Mine aftaler" with the file the citizen took home; the question whether to keep it stands there. */
export async function openTakenHome(page: Page, file: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/mit'));
  const chooser = page.waitForEvent('filechooser');
  await press(page, say('mine:openFile'));
  await (await chooser).setFiles(file);
  await goOnInDanish(page, takenHome(file).interpreted?.lang);
  await page.getByRole('button', { name: say('mine:ask.look'), exact: true }).waitFor();
}

async function byTheCode({ page, step }: Stage, file: string) {
  const known = takenHome(file);
  const { digits, code } = await sealedFor(known);
  await page.goto(`${new URL(page.url()).origin}/#/mit/${digits}`);
  const field = page.getByLabel(say('mine:code.label'));
  await field.waitFor();
  await step('code');
  await field.fill(code === '11111111' ? '22222222' : '11111111');
  await press(page, say('mine:code.open'));
  await page.getByText(say('mine:trouble.wrongCode')).waitFor({ timeout: slow });
  await step('wrong-code');
  await field.fill(code);
  await press(page, say('mine:code.open'));
  await goOnInDanish(page, known.interpreted?.lang);
  await page.getByText(say('mine:ask.question')).waitFor({ timeout: slow });
  await step('ask');
}

async function answered({ page, step }: Stage) {
  const tasks = page.getByRole('article');
  await tasks
    .first()
    .getByRole('radio', { name: say('mine:needsHelp') })
    .check();
  await tasks
    .nth(1)
    .getByRole('radio', { name: say('mine:notYet') })
    .check();
  await step('answered');
  await page
    .getByRole('button')
    .filter({ has: page.locator('svg') })
    .filter({ hasText: 'svar' })
    .first()
    .click();
  await page.getByRole('img', { name: say('mine:reply.picture') }).waitFor();
  await step('answers-to-show');
}

/** Answers how many steps there were. `taken` is the folder of a rehearsal. */
export async function playPhone(taken: string, root: string, looks: Looks): Promise<number> {
  const file = readdirSync(taken).find((one) => /^\d+-sheet\.html$/.test(one));
  if (file === undefined) return 0;
  const folder = join(taken, 'phone');
  const stage = await openStage({ hands: 'mouse', size: phone, root, folder, looks: { ...looks, sizes: [phone] } });
  const { page, step } = stage;
  try {
    await page.evaluate(() => (location.hash = '#/mit'));
    await page.getByRole('button', { name: say('mine:openFile'), exact: true }).waitFor();
    await step('nothing-yet');
    await byTheCode(stage, join(taken, file));
    await openTakenHome(page, join(taken, file));
    await press(page, say('mine:ask.keep'));
    await page.getByText(say('mine:onlyHere')).waitFor();
    await step('kept');
    await answered(stage);
    await page.evaluate(() => (location.hash = '#/mit'));
    await page.getByText(say('mine:here')).waitFor();
    await step('list');
    return stage.left.steps;
  } finally {
    await stage.close();
  }
}
