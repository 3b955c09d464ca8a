// From a press on the laptop to its paint on the table: following, covering for a break, covering for the lock; and how
// fast the private side goes. Two real windows, each in its own process, their clocks brought to one.
import type { BrowserContext, Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { table } from '../../src/locales/da/table.ts';
import { theTopic } from '../cast.ts';
import { unlock } from '../journeys/atTheLaptop.ts';
import { openTheTalk } from './capture.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const keyOf = { facilitator: discussion.sign.toAuthority, authority: discussion.sign.toFacilitator } as const;

/** When the next key or click comes, in milliseconds of the wall clock. */
const nextPress = (page: Page) =>
  page.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      const told = (event: Event) => {
        removeEventListener('keydown', told, true);
        removeEventListener('pointerdown', told, true);
        resolve(performance.timeOrigin + event.timeStamp);
      };
      addEventListener('keydown', told, true);
      addEventListener('pointerdown', told, true);
    }),
  }));

/** When the frame after the next change of what stands there has been painted; `gone`: until these words are gone. */
const nextPaint = (page: Page, gone: string | null) =>
  page.evaluateHandle(
    (words) => ({
      at: new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (words !== null && document.body.textContent.includes(words)) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    }),
    gone,
  );

async function between(from: Page, to: Page, gone: string | null, act: () => Promise<void>): Promise<number> {
  const pressed = await nextPress(from);
  const painted = await nextPaint(to, gone);
  // Asked before the press, for a lock takes the page that was pressed on away.
  const begun = pressed.evaluate(({ at }) => at);
  await act();
  return (await painted.evaluate(({ at }) => at)) - (await begun);
}

export interface TwoWindows {
  readonly follows: readonly number[];
  readonly coveredByBreak: readonly number[];
  readonly coveredByLock: number;
  /** By Shift three times: the window it was pressed in, another window, the table. */
  readonly coveredByShift: readonly (readonly number[])[];
  readonly privateSideGoes: readonly number[];
}

export async function measureTwoWindows(context: BrowserContext, laptop: Page): Promise<TwoWindows> {
  await openTheTalk(laptop, 100);
  const coming = context.waitForEvent('page');
  await press(laptop, table.press.open).click();
  const onTable = await coming;
  await press(laptop, table.press.show).click();
  await onTable.getByText(theTopic).waitFor();
  const follows: number[] = [];
  const coveredByBreak: number[] = [];
  const privateSideGoes: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const switches = round % 2 === 0 ? keyOf.facilitator : keyOf.authority;
    follows.push(await between(laptop, onTable, null, () => laptop.getByRole('button', { name: switches }).click()));
    coveredByBreak.push(await between(laptop, onTable, theTopic, () => press(laptop, discussion.away.pause).click()));
    await press(laptop, discussion.onBreak.back).click();
    await onTable.getByText(theTopic).waitFor();
    const side = laptop.getByRole('complementary', { name: shell.onlyForYou });
    await laptop.getByRole('heading', { level: 1 }).first().focus();
    privateSideGoes.push(await between(laptop, laptop, shell.onlyForYou, () => laptop.keyboard.press('h')));
    await laptop.keyboard.press('h');
    await side.waitFor();
  }
  // A window of its own: a tab behind another is not painted at all.
  const opening = context.waitForEvent('page');
  await laptop.evaluate(() => void window.open('./', '_blank', 'popup,noopener,width=1000,height=700'));
  const other = await opening;
  await unlock(other);
  await other.getByRole('heading', { name: home.title }).waitFor();
  await laptop.bringToFront();
  const coveredByShift: number[][] = [[], [], []];
  for (let round = 0; round < 10; round += 1) {
    for (let times = 0; times < 2; times += 1) await laptop.keyboard.press('Shift');
    const painted = await Promise.all([nextPaint(laptop, null), nextPaint(other, null), nextPaint(onTable, theTopic)]);
    const pressed = await nextPress(laptop);
    await laptop.keyboard.press('Shift');
    const begun = await pressed.evaluate(({ at }) => at);
    for (const [window, paint] of painted.entries())
      coveredByShift[window]?.push((await paint.evaluate(({ at }) => at)) - begun);
    await press(laptop, shell.cover.show).click();
    await onTable.getByText(theTopic).waitFor();
  }
  const coveredByLock = await between(laptop, onTable, theTopic, () => press(laptop, shell.lock).click());
  return { follows, coveredByBreak, coveredByLock, coveredByShift, privateSideGoes };
}
