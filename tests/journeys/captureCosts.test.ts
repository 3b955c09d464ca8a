// Noting one thing takes at most two presses beside its words: counted here by key and by mouse, in the built app, and
// written down in docs/capture-costs.md. UPDATE=1 writes the table anew.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { agreements } from '../../src/locales/da/agreements.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { noting } from '../../src/locales/da/noting.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { words } from '../../src/locales/da/words.ts';
import { lise, samira } from '../cast.ts';
import { longTalk } from '../bench/longTalk.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

/** A hand that counts: words are free, a key and a click cost one each. */
interface Hand {
  readonly page: Page;
  readonly words: (text: string) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  readonly click: (what: Locator) => Promise<void>;
  readonly spent: string[];
}

const countingHand = (page: Page): Hand => {
  const spent: string[] = [];
  return {
    page,
    spent,
    words: (text) => page.keyboard.insertText(text),
    key: async (key) => {
      spent.push(key.replaceAll('+', ' '));
      await page.keyboard.press(key);
    },
    click: async (what) => {
      const name = (await what.getAttribute('aria-label')) ?? (await what.innerText());
      spent.push(name.replaceAll(/\s+/g, ' ').trim());
      await what.click();
    },
  };
};

const { capture, kind } = discussion;
const inRow = (page: Page, name: string) => page.locator('form.catch').getByRole('button', { name, exact: true });
const inList = (page: Page, name: string) => page.locator('form.catch [popover] button').filter({ hasText: name });
const heard = (text: string) => (page: Page) =>
  expect(page.getByRole('list', { name: discussion.heard.list }).getByText(text).last()).toBeVisible();

interface Noted {
  readonly what: string;
  readonly words: string;
  readonly byKey: (hand: Hand) => Promise<void>;
  readonly byMouse?: (hand: Hand) => Promise<void>;
  readonly stands: (page: Page) => Promise<void>;
}

/** Noted from the list of "+", or with Alt and its digit. */
const fromTheList = (what: string, digit: number, name: string, text: string, stands = heard(text)): Noted => ({
  what,
  words: text,
  byKey: ({ key }) => key(`Alt+${digit}`),
  byMouse: async ({ page, click }) => {
    await click(inRow(page, capture.more));
    await click(inList(page, name));
  },
  stands,
});

const inTheDuties = (text: string) => (page: Page) =>
  expect(page.locator('.apart').getByText(text).last()).toBeAttached();

const things: readonly Noted[] = [
  {
    what: 'sagt af den, der taler',
    words: 'Jeg tør ikke åbne dem.',
    byKey: ({ key }) => key('Enter'),
    byMouse: ({ page, click }) => click(inRow(page, capture.said)),
    stands: heard('Jeg tør ikke åbne dem.'),
  },
  {
    what: 'sagt af en anden',
    words: 'Jeg kan komme onsdag.',
    byKey: async ({ key }) => {
      await key('Alt+ArrowDown');
      await key('5');
    },
    byMouse: async ({ page, click }) => {
      await click(inRow(page, noting.saidBy));
      await click(inList(page, lise.name).first());
    },
    stands: heard('Jeg kan komme onsdag.'),
  },
  {
    what: 'til senere',
    words: 'Ryggen.',
    byKey: ({ key }) => key('Shift+Enter'),
    byMouse: ({ page, click }) => click(inRow(page, capture.later)),
    stands: async (page) => {
      await page.getByRole('button', { name: new RegExp(`^${discussion.later.title}`) }).click();
      await expect(page.getByRole('dialog').getByText('Ryggen.').first()).toBeVisible();
      await page.keyboard.press('Escape');
    },
  },
  {
    what: 'en aftale begynder (hvem, hvornår og hvem bestemmer er borgerens valg bagefter)',
    words: 'Ringer til boligselskabet',
    byKey: ({ key }) => key('Control+Enter'),
    byMouse: ({ page, click }) => click(inRow(page, capture.agreement)),
    stands: async (page) => {
      await expect(page.getByLabel(agreements.compose.what).first()).toHaveValue('Ringer til boligselskabet');
      await page.getByLabel(agreements.compose.what).first().fill('');
      await page.getByRole('navigation', { name: shell.steps }).getByText(shell.step.talk).click();
    },
  },
  fromTheList('et åbent spørgsmål', 1, kind.openQuestion, 'Kan de ringe først?'),
  fromTheList('en uenighed', 2, kind.disagreement, 'Hvem henter om morgenen'),
  fromTheList(
    'et ord, der bliver forklaret',
    3,
    kind.termExplained,
    'inkasso: et firma kræver pengene ind',
    heard('et firma kræver pengene ind'),
  ),
  fromTheList(
    'noget at vælge imellem',
    4,
    kind.choiceOpen.replace('{{name}}', samira.name),
    'Hvem ringer? Samira / Omar',
    heard('Hvem ringer?'),
  ),
  fromTheList('regel eller vane', 5, kind.claimCheck, 'Man får kun ét brev.'),
  fromTheList(
    'et nej, med hvorfor',
    6,
    kind.refusal,
    'Huslejen kan ikke udsættes, fordi fristen er ude',
    heard('Huslejen kan ikke udsættes'),
  ),
  fromTheList(
    'en pligt',
    7,
    kind.duty,
    'Meld fra, når du ikke kan komme.',
    inTheDuties('Meld fra, når du ikke kan komme.'),
  ),
  fromTheList('et tilbud uden krav', 8, kind.offer, 'Madklub om tirsdagen', inTheDuties('Madklub om tirsdagen')),
  fromTheList('sådan ser jeg det, om det sidste', 9, noting.viewOfLast, 'Vi sendte to breve.'),
  {
    what: 'et ja til at dele (hvad, til hvem og svaret er borgerens)',
    words: '',
    byKey: async ({ page, key }) => {
      await key('Alt+0');
      await consent(page);
      await key('Enter');
    },
    stands: heard('Hvad jeg skylder'),
  },
];

/** What, and the citizen's answer: the last field keeps the hand. */
async function consent(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words.consentAnswer.yes, { exact: true }).click();
  await dialog.getByLabel(words.consent.what).fill('Hvad jeg skylder');
}

const mostAllowed = 2;
const place = new URL('../../docs/capture-costs.md', import.meta.url);
const introduction = `# What noting one thing costs

Presses beside the words themselves, counted in the built app by \`tests/journeys/captureCosts.test.ts\`; \`npm test\` fails when one costs more than two, or when this table is old. The hand begins and ends in the capture field.

`;

const presses = (spent: readonly string[]) => `${spent.map((one) => `\`${one}\``).join(', ')} (${spent.length})`;

test('noting one thing takes at most two presses beside its words', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(longTalk(10), 'discussing'));
  await openMeetingOf(page, 'Samira');
  const field = page.getByLabel(capture.label);
  const speaks = async (name: string) => {
    await page.getByLabel(capture.who).selectOption({ label: name });
    await field.focus();
  };
  const rows: string[] = [];
  for (const { what, words: text, byKey, byMouse, stands } of things) {
    const costs: string[] = [];
    for (const way of [byKey, byMouse]) {
      if (!way) {
        costs.push(presses([opening.consents.add, discussion.form.save]) + ', on the opening page');
        continue;
      }
      await speaks(lise.name);
      const hand = countingHand(page);
      await hand.words(text);
      await way(hand);
      await stands(page);
      expect(hand.spent.length, `${what}: ${hand.spent.join(', ')}`).toBeLessThanOrEqual(mostAllowed);
      await expect(field).toHaveValue('');
      costs.push(presses(hand.spent));
    }
    rows.push(`| ${what} | ${costs.join(' | ')} |`);
  }
  const table = `${introduction}| what | by key | by mouse |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  if (process.env['UPDATE']) writeFileSync(place, table);
  const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
  expect(plain(readFileSync(place, 'utf8'))).toBe(plain(table));
});

test('a yes to sharing on the opening page takes two clicks', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(longTalk(10), 'opening'));
  await openMeetingOf(page, 'Samira');
  const hand = countingHand(page);
  await hand.click(page.getByRole('button', { name: opening.consents.add }));
  await consent(page);
  await hand.click(page.getByRole('dialog').getByRole('button', { name: discussion.form.save }));
  await expect(
    page.getByRole('region', { name: opening.consents.heading }).getByText('Hvad jeg skylder'),
  ).toBeVisible();
  expect(hand.spent.length).toBeLessThanOrEqual(mostAllowed);
});
