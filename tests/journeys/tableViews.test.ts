// The real window on the table, fed every kind of thing it can show by a window that plays the laptop.
import type { BrowserContext, Page } from 'playwright';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Shown } from '../../src/meeting/shown.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { table } from '../../src/locales/da/table.ts';
import { agreed, factsIn, minute, samira, theTopic } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { tableFeeder } from '../support/tableFeeder.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const moment = { at: minute(30), byId: samira.id };
const long =
  'Jeg vil have en hverdag, hvor jeg tør åbne posten, hvor jeg ved, hvem jeg ringer til, og hvor jeg sover igen.';
const full: Partial<Meeting> = {
  ...fullMeeting,
  roleSign: 'authority',
  topic: {
    text: long,
    original: { lang: 'ar', dir: 'rtl', text: 'لا أجرؤ على فتح رسائلي.' },
    typedById: samira.id,
    confirmedAt: minute(1),
  },
  agreements: [1, 2, 3, 4, 5, 6, 7].map((n) =>
    agreed({ id: `a${n}`, what: `Sender seddel nummer ${n} med, hvad Samira skylder, og hvem hun kan ringe til` }),
  ),
  timeline: [
    {
      ...moment,
      id: 'choice',
      kind: 'choice',
      question: 'Hvor mødes vi?',
      options: ['Hos mig', 'I caféen', 'Ikke nu'],
      chosen: 'Hos mig',
    },
    { ...moment, id: 'term', kind: 'termExplained', term: 'Restance', explanation: 'Penge, man mangler at betale.' },
    {
      ...moment,
      id: 'claim',
      kind: 'claimCheck',
      saidById: null,
      claim: 'Det kan man ikke.',
      verdict: 'habit',
      sourceOwnerId: null,
    },
    {
      id: 'no',
      at: minute(31),
      kind: 'refusal',
      what: 'En ny lejlighed',
      why: 'der er kø',
      decidedById: 'lise',
      instead: 'skrive op i dag',
      writtenDecisionExpected: true,
    },
  ],
};
const shownThings: readonly (Shown | null)[] = [
  null,
  { kind: 'topic' },
  { kind: 'myPart' },
  { kind: 'point', id: 'w1' },
  { kind: 'agreement', id: 'a1' },
  { kind: 'answerCards' },
  ...['choice', 'term', 'claim', 'no', 'd1'].map((id): Shown => ({ kind: 'noted', id })),
];
const views = [
  ...shownThings.map((shown) => tableView(factsIn('discussing', { ...full, shown }), 'discussing')),
  tableView(factsIn('discussing', { topic: null }), 'discussing'),
  ...(['onBreak', 'inPrivateTime', 'inTimeOut', 'stoppedEarly'] as const).map((phase) =>
    tableView(factsIn(phase), phase),
  ),
];

async function seatedTable(context: BrowserContext, page: Page) {
  await page.goto('./#/m/seen/bordet');
  await expect(page.getByText(table.covered.nobody)).toBeVisible();
  const say = await tableFeeder(context);
  // A page behind another draws once a second.
  await page.bringToFront();
  const show = async (view: (typeof views)[number]) => {
    await say({ kind: 'covered' });
    await expect(page.getByText(table.covered.how)).toBeVisible();
    await say({ kind: 'view', view });
    await expect(page.getByText(table.covered.how)).toBeHidden();
  };
  return { say, show };
}

const kindOf = ({ away, shown }: (typeof views)[number]) => away?.kind ?? shown?.kind ?? 'nothing';

/** How the page is read: its theme, the size of its text, its direction. */
interface Reading {
  readonly theme?: string;
  readonly text?: string;
  readonly dir?: 'rtl';
}
const read = (page: Page, how: Reading) =>
  page.evaluate(async ({ theme = 'light', text = '0', dir = 'ltr' }) => {
    const { documentElement: root, fonts } = document;
    root.dataset['theme'] = theme;
    root.dataset['text'] = text;
    root.dir = dir;
    await fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, how);

test('each thing that is shown is clean in axe, light, dark, in contrast and from right to left', async ({
  context,
  page,
}) => {
  const { show } = await seatedTable(context, page);
  const faults: string[] = [];
  for (const [at, view] of views.entries()) {
    await show(view);
    // Colours come from the tokens: one table with much on it, a choice and calm words have them all.
    const others = [0, 6, 12].includes(at) ? [{ theme: 'dark' }, { theme: 'contrast' }, { dir: 'rtl' as const }] : [];
    for (const how of [{}, ...others]) {
      await read(page, how);
      const where = `${kindOf(view)}, ${JSON.stringify(how)}`;
      faults.push(...(await axeFindings(page)).map((finding) => `${where}: ${finding}`));
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

const windows: readonly (readonly [width: number, height: number, how: Reading])[] = [
  [1366, 640, {}],
  [1366, 640, { text: '3' }],
  [1366, 768, { dir: 'rtl' }],
  [1920, 1080, {}],
  [390, 844, {}],
  [320, 640, { text: '3' }],
];

test('all of it is in sight on a laptop and on a wall, and nothing is cut off in the hand or in large text', async ({
  context,
  page,
}) => {
  const { show } = await seatedTable(context, page);
  const faults: string[] = [];
  for (const view of views) {
    await show(view);
    for (const [width, height, how] of windows) {
      await page.setViewportSize({ width, height });
      await read(page, how);
      const out = await page.evaluate(() => {
        const { innerWidth, innerHeight, document: of } = window;
        const boxes = [...of.querySelectorAll('.bord *:not(.vh)')].map((one) => one.getBoundingClientRect());
        const fits = innerWidth < 768 || boxes.every(({ bottom }) => bottom <= innerHeight + 1);
        return boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1)
          ? 'is too wide'
          : fits
            ? null
            : 'goes below the window';
      });
      if (out) faults.push(`${kindOf(view)} ${out} at ${width}x${height}, ${JSON.stringify(how)}`);
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

test('what is not in the form is not shown', async ({ context, page }) => {
  const { say, show } = await seatedTable(context, page);
  const view = tableView(factsIn('discussing'), 'discussing');
  await show(view);
  await expect(page.getByText(theTopic)).toBeVisible();
  await say({ kind: 'view', view: { ...view, questionNow: 'Læs det højt', supportNeeds: ['Læs det højt'] } });
  await say({ kind: 'view', view: { ...view, questionNow: 'Hvem ringer?' } });
  await expect(page.getByText('Hvem ringer?')).toBeVisible();
  await expect(page.getByText('Læs det højt')).toBeHidden();
});
