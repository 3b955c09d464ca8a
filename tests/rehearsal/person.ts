// A person at the laptop: finds things by role and name, as read aloud, and acts by mouse or by keyboard alone.
// Never looks for a class, an id or a place on the screen. Every press is followed by a look for what the app refuses.
import type { Locator, Page } from 'playwright';
import { expect } from './expect.ts';
import { reach } from './reach.ts';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;
/** A finger rests on what it presses, as long as a person's does. */
export type Hands = 'mouse' | 'finger' | 'keyboard';
export type Scope = Page | Locator;

export interface Person {
  readonly page: Page;
  /** Presses a button, link, checkbox or choice. */
  readonly press: (role: Role, name: Name, scope?: Scope) => Promise<void>;
  readonly pressOn: (target: Locator) => Promise<void>;
  /** Writes into a field by its label, in place of what stands there. */
  readonly write: (label: Name, text: string, scope?: Scope) => Promise<void>;
  readonly writeOn: (field: Locator, text: string) => Promise<void>;
  readonly pickDate: (label: Name, day: string, scope?: Scope) => Promise<void>;
  readonly pickTime: (label: Name, time: string, scope?: Scope) => Promise<void>;
  /** Chooses one of several by the question and the answer. */
  readonly choose: (question: Name, answer: Name, scope?: Scope) => Promise<void>;
  /** The same when that answer is offered; answers whether it was. */
  readonly chooseIfOffered: (question: Name, answer: Name, scope?: Scope) => Promise<boolean>;
  /** Picks from a list that folds out. */
  readonly pick: (label: Name, option: string, scope?: Scope) => Promise<void>;
  readonly pickOn: (list: Locator, option: string) => Promise<void>;
  readonly check: (label: Name, on: boolean, scope?: Scope) => Promise<void>;
  /** Folds out what is folded away. */
  readonly unfold: (summary: Name, scope?: Scope) => Promise<void>;
  /** Opens the three dots and presses one line of the list. */
  readonly fromMenu: (menu: Name, item: Name, scope?: Scope) => Promise<void>;
  /** A shortcut of one key; out of the field first, where letters are only letters. */
  readonly key: (name: string) => Promise<void>;
  readonly hands: Hands;
  readonly see: (text: Name, scope?: Scope) => Promise<void>;
  readonly has: (target: Locator) => Promise<boolean>;
  /** The sentences of the screen that say what is wrong or missing. */
  readonly refusals: () => Promise<readonly string[]>;
  /** Does something that the app is to refuse, and answers with its sentences. */
  readonly refusedWhen: (act: () => Promise<void>) => Promise<readonly string[]>;
  /** After which presses the keyboard stood nowhere: somebody who does not see the screen is lost then. */
  readonly lostAfter: readonly string[];
}

/** The whole name, wherever it stands: at the head of a line the app writes it with a capital. */
export function anyCase(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*${words.join('\\s+')}\\s*$`, 'iu');
}

const exact = (name: Name) => ({ name: typeof name === 'string' ? anyCase(name) : name });
/** A field by its label; a list that carries the same words is not a field. */
export const labelled = (scope: Scope, label: Name): Locator =>
  scope
    .getByLabel(label, typeof label === 'string' ? { exact: true } : {})
    .and(('page' in scope ? scope.page() : scope).locator('input, textarea, select'));

/** A look at a page that may just be going away: then there is nothing to see on it. */
const orNothing =
  <T>(nothing: T) =>
  (error: unknown): T => {
    if (/context was destroyed|navigation/i.test(String(error))) return nothing;
    throw error;
  };

const alertsOn = (page: Page): Promise<readonly string[]> =>
  page
    .evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="alert"]')]
        .map((one) => (one.checkVisibility() ? one.innerText.trim() : ''))
        .filter((text) => text !== ''),
    )
    .catch(orNothing<readonly string[]>([]));

/** A moment is given: a new place takes the focus when it has come. */
const standsNowhere = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, null, {
      timeout: 1_000,
    })
    .then(() => false)
    .catch(() => true);

const restsFor = 80;

export function personWith(page: Page, hands: Hands): Person {
  const byKeyboard = hands === 'keyboard';
  let mayBeRefused = false;
  const lostAfter: string[] = [];
  let order: 'dayFirst' | 'monthFirst' = 'dayFirst';

  const noRefusal = async (after: string) => {
    if (mayBeRefused) return;
    let refusals = await alertsOn(page);
    // What was refused before goes away with the next breath.
    for (let looks = 0; looks < 5 && refusals.length > 0; looks += 1) {
      await page.waitForTimeout(200);
      refusals = await alertsOn(page);
    }
    if (refusals.length > 0) throw new Error(`The app refuses after ${after}: ${refusals.join(' / ')}`);
  };
  /** What is on the screen when something cannot be done: without it nobody knows why. */
  const acting = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const heading = await page
        .getByRole('heading', { level: 1 })
        .allInnerTexts()
        .catch(() => []);
      const alerts = await alertsOn(page).catch(() => []);
      const place = [...heading, ...alerts].join(' / ');
      throw new Error(`Could not ${what} on "${place}": ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    await noRefusal(what);
    if (byKeyboard && (await standsNowhere(page))) lostAfter.push(what);
  };

  const doPress = async (target: Locator) => {
    if (!byKeyboard) return target.click({ delay: hands === 'finger' ? restsFor : 0 });
    await reach(page, target);
    const kind = await target.evaluate((one) =>
      one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
    );
    if (kind === 'radio' && (await target.isChecked())) return undefined;
    return page.keyboard.press(['radio', 'checkbox', 'summary'].includes(kind) ? 'Space' : 'Enter');
  };
  const doWrite = async (field: Locator, text: string) => {
    if (!byKeyboard) return field.fill(text);
    await reach(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    if (text === '') return page.keyboard.press('Delete');
    return page.keyboard.insertText(text);
  };
  const doFillParts = async (field: Locator, value: string, digits: string) => {
    await reach(page, field);
    await page.keyboard.type(digits);
    return (await field.inputValue()) === value;
  };
  const doPickDate = async (field: Locator, day: string) => {
    if (!byKeyboard) return field.fill(day);
    const [year = '', month = '', date = ''] = day.split('-');
    const ways = { dayFirst: `${date}${month}${year}`, monthFirst: `${month}${date}${year}` };
    if (await doFillParts(field, day, ways[order])) return undefined;
    // The parts stand in the order of the browser's own language: a person sees it, and begins again.
    order = order === 'dayFirst' ? 'monthFirst' : 'dayFirst';
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
    await doFillParts(field, day, ways[order]);
    return expect(field).toHaveValue(day);
  };
  const doPickTime = async (field: Locator, time: string) => {
    if (!byKeyboard) return field.fill(time);
    const [hours = '', minutes = ''] = time.split(':');
    const half = Number(hours) < 12 ? 'AM' : 'PM';
    const clock12 = `${String(Number(hours) % 12 || 12).padStart(2, '0')}${minutes}${half}`;
    if (await doFillParts(field, time, order === 'dayFirst' ? `${hours}${minutes}` : clock12)) return undefined;
    return expect(field).toHaveValue(time);
  };

  const standsInField = () =>
    page.evaluate(() => document.activeElement?.closest('input, textarea, select, dialog, [popover]') !== null);
  const key = async (name: string) => {
    if (await standsInField()) await page.keyboard.press('Escape');
    for (let tabs = 0; tabs < 20 && (await standsInField()); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press(name);
    await noRefusal(`the key ${name}`);
  };

  const pressOn = (target: Locator) => acting(`press ${String(target)}`, () => doPress(target));
  const writeOn = (field: Locator, text: string) => acting(`write in ${String(field)}`, () => doWrite(field, text));
  const answerIn = (question: Name, answer: Name, scope: Scope) =>
    scope.getByRole('group', exact(question)).getByRole('radio', exact(answer));
  const press = (role: Role, name: Name, scope: Scope = page) => pressOn(scope.getByRole(role, exact(name)));

  const pickOn = (list: Locator, option: string) =>
    acting(`pick ${option} in ${String(list)}`, async () => {
      if (!byKeyboard) return void (await list.selectOption({ label: option }));
      await reach(page, list);
      const isThere = async () => (await list.locator('option:checked').innerText()) === option;
      // The first letters lead near it, and the arrows the rest of the way. Letters beyond those of the keys are put in
      // by way of a text field, so they are not typed here.
      const [letters = ''] = /^[ -~]*/.exec(option) ?? [];
      await page.keyboard.type(letters);
      const far = await list.locator('option').count();
      for (let down = 0; down < far && !(await isThere()); down += 1) await page.keyboard.press('ArrowDown');
      for (let up = 0; up < far && !(await isThere()); up += 1) await page.keyboard.press('ArrowUp');
      return expect(list.locator('option:checked')).toHaveText(option);
    });

  return {
    page,
    hands,
    key,
    pressOn,
    writeOn,
    press,
    write: (label, text, scope = page) => writeOn(labelled(scope, label), text),
    pickDate: (label, day, scope = page) => {
      const field = labelled(scope, label);
      return acting(`pick ${day} in ${String(field)}`, () => doPickDate(field, day.slice(0, 10)));
    },
    pickTime: (label, time, scope = page) => {
      const field = labelled(scope, label);
      return acting(`pick ${time} in ${String(field)}`, () => doPickTime(field, time.padStart(5, '0')));
    },
    choose: (question, answer, scope = page) => pressOn(answerIn(question, answer, scope)),
    chooseIfOffered: async (question, answer, scope = page) => {
      await scope.getByRole('group', exact(question)).first().waitFor();
      const choice = answerIn(question, answer, scope);
      if ((await choice.count()) === 0) return false;
      if (!(await choice.isChecked())) await pressOn(choice);
      return true;
    },
    pick: (label, option, scope = page) => pickOn(labelled(scope, label), option),
    pickOn,
    check: async (label, on, scope = page) => {
      const box = scope.getByRole('checkbox', exact(label));
      if ((await box.isChecked()) !== on) await pressOn(box);
    },
    unfold: async (name, scope = page) => {
      const folded = scope.locator('summary').filter({ hasText: name });
      const handle = folded.or(scope.getByRole('button', { ...exact(name), expanded: false }));
      await handle
        .or(scope.getByRole('button', { ...exact(name), expanded: true }))
        .first()
        .waitFor();
      const isShown = (await handle.count()) === 0;
      const isOpen = await folded.evaluateAll((all) => all.some((one) => one.parentElement?.hasAttribute('open')));
      if (!isShown && !isOpen) await pressOn(handle.first());
    },
    fromMenu: async (menu, item, scope = page) => {
      await press('button', menu, scope);
      await press('button', item, page.getByRole('list', exact(menu)));
    },
    see: (text, scope = page) => acting(`see ${text}`, () => expect(scope.getByText(text).first()).toBeVisible()),
    has: async (target) => (await target.count()) > 0 && target.first().isVisible(),
    refusals: () => alertsOn(page),
    lostAfter,
    refusedWhen: async (act) => {
      mayBeRefused = true;
      try {
        await act();
        await expect.poll(() => alertsOn(page)).not.toEqual([]);
        return await alertsOn(page);
      } finally {
        mayBeRefused = false;
      }
    },
  };
}
