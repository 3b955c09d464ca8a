import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { concernNumbers, concernNumbersWrittenOn } from '../../src/content/concernNumbers.ts';
import { supportNeedCodes } from '../../src/content/supportNeeds.ts';
import { techniques as cards } from '../../src/content/techniques.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { method } from '../../src/locales/da/method.ts';
import { techniques } from '../../src/locales/da/techniques.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { changeSession } from '../../src/room/session.ts';
import { type FindEntry, found } from '../../src/screens/discussion/method/found.ts';
import { needEffects } from '../../src/screens/discussion/method/needEffects.ts';
import { theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
afterEach(() => changeSession({ privateSideShown: true, singleKeys: true }));

const privately = () => within(screen.getByRole('complementary', { name: 'Kun for dig' }));
const press = (name: string) => userEvent.click(privately().getByRole('button', { name }));
const field = () => screen.getByRole('textbox', { name: discussion.capture.label });
const used = (table: ReturnType<typeof sitDown>) =>
  table.facts().timeline.flatMap((one) => (one.kind === 'technique' ? [one.techniqueId] : []));

describe('a sentence', () => {
  test('goes on the table as the question, by its button', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2');
    await press(method.show);
    expect(table.facts().questionNow).toBe(techniques.giveOwnership.say.s1);
    expect(tableView(table.facts(), 'discussing').questionNow).toBe(techniques.giveOwnership.say.s1);
    expect(used(table)).toEqual(['giveOwnership']);
  });

  test('goes on the table with V, and the next one comes with N', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2nnv');
    expect(table.facts().questionNow).toBe(techniques.giveOwnership.say.s3);
  });

  test('has the names filled in, as it is said', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('1v');
    expect(table.facts().questionNow).toContain(`»${theTopic.slice(0, -1)}«`);
  });

  test('takes the place of whatever the table was shown', async () => {
    const table = sitDown('discussing', { shown: { kind: 'answerCards' } });
    await userEvent.keyboard('2v');
    expect(table.facts().shown).toBeNull();
  });

  test('that the ordstyrer finishes aloud is not put on the table, and says why', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('3n');
    expect(privately().getByText(/Det betyder …/)).toBeVisible();
    await userEvent.keyboard('v');
    expect(privately().getByText(method.unfinished)).toBeVisible();
    expect(table.facts().questionNow).toBe('');
    expect(used(table)).toEqual([]);
  });
});

describe('the one action of a technique', () => {
  test('back to the topic: the topic alone on the shared side and on the table, until we go on', async () => {
    const table = sitDown('discussing', { questionNow: 'Hvad nu?' });
    await press(method.action.keepFocus);
    expect(table.facts().shown).toEqual({ kind: 'topic' });
    expect(tableView(table.facts(), 'discussing').shown).toEqual({ kind: 'topic' });
    expect(screen.getByText(theTopic)).toBeVisible();
    expect(screen.queryByText('Hvad nu?')).toBeNull();
    expect(field()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: method.topic.goOn }));
    expect(table.facts().shown).toBeNull();
    expect(screen.getByText('Hvad nu?')).toBeVisible();
    expect(used(table)).toEqual(['keepFocus']);
  });

  test('the role sign is switched, and back', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('4');
    await press(method.action.toAuthority);
    expect(table.facts().roleSign).toBe('authority');
    await press(method.action.toFacilitator);
    expect(table.facts().roleSign).toBe('facilitator');
    expect(used(table)).toEqual(['handleDualRole']);
  });

  test('every technique has one, with a name of its own', async () => {
    sitDown('discussing');
    const names = cards.map((_, at) => String(at + 1));
    const seen: (string | null)[] = [];
    for (const key of names) {
      await userEvent.keyboard(key);
      const action = document.querySelector('.acts .btn');
      seen.push(action?.textContent ?? null);
    }
    expect(new Set(seen).size).toBe(7);
  });

  test('what stands on the table is told on the shared side, and taken away there', async () => {
    const table = sitDown('discussing', { shown: { kind: 'answerCards' } });
    expect(screen.getByText(method.now.answerCards)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: method.takeAway }));
    expect(table.facts().shown).toBeNull();
    expect(screen.queryByText(method.now.answerCards)).toBeNull();
  });
});

describe('one entry on the timeline', () => {
  test('for a card that is shown, acted on and said to be used', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('1v');
    await press(method.action.keepFocus);
    await press(discussion.private.used);
    await userEvent.keyboard('nv');
    expect(used(table)).toEqual(['keepFocus']);
    expect(privately().getByRole('button', { name: discussion.private.used })).toHaveAttribute('aria-pressed', 'true');
  });

  test('and one more when the card is opened again, or another is', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('1v1v2v');
    expect(used(table)).toEqual(['keepFocus', 'keepFocus', 'giveOwnership']);
  });

  test('and none for reading, turning over and asking for more', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('1n2n34567');
    await press(discussion.private.more);
    expect(privately().getByText(techniques.holdDifficultTalks.avoid.a1)).toBeVisible();
    expect(used(table)).toEqual([]);
  });

  test('the card that was open is open again when the side has been hidden', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2vhh');
    expect(privately().getByText(techniques.giveOwnership.say.s1)).toBeVisible();
    await press(discussion.private.used);
    expect(used(table)).toEqual(['giveOwnership']);
  });
});

describe('the keys', () => {
  test('T is a time-out at once', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('t');
    expect(table.phase()).toBe('inTimeOut');
  });

  test('are letters and digits in a field', async () => {
    const table = sitDown('discussing');
    const before = table.facts().timeline;
    await userEvent.type(field(), 'vnft2');
    expect(field()).toHaveValue('vnft2');
    expect(table.facts()).toMatchObject({ questionNow: '', timeline: before });
    expect(table.phase()).toBe('discussing');
  });

  test('do nothing when they are switched off', async () => {
    changeSession({ singleKeys: false });
    const table = sitDown('discussing', { id: 'another' });
    const before = table.facts();
    await userEvent.keyboard('2vnft');
    expect(table.facts()).toBe(before);
    expect(table.phase()).toBe('discussing');
    expect(privately().getByRole('button', { name: techniques.keepFocus.short })).toHaveAttribute('aria-current');
  });

  test('V does nothing while the side is hidden: nobody shows what nobody sees', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('hv');
    expect(table.facts().questionNow).toBe('');
  });
});

test('the ordstyrer’s own side has no field, whichever card is open (R07)', async () => {
  sitDown('discussing');
  for (const key of '12345678') {
    await userEvent.keyboard(key);
    if (key !== '8') await press(discussion.private.more);
    const side = screen.getByRole('complementary', { name: 'Kun for dig' });
    expect(side.querySelectorAll('input:not([type="radio"]), textarea, select, [contenteditable]')).toHaveLength(0);
  }
});

describe('finding a sentence', () => {
  const place = { card: 'keepFocus', part: 'cues' } as const;
  const entries: readonly FindEntry[] = ['Vent på svaret', 'Svar en anden dag', 'Pause'].map((text) => ({
    key: text,
    text,
    place,
  }));
  const texts = (searched: string) => found(entries, searched).map(({ text }) => text);

  test('every word has to be there, in any order, in part and in any case', () => {
    expect(texts('SVAR')).toEqual(['Vent på svaret', 'Svar en anden dag']);
    expect(texts('svar vent')).toEqual(['Vent på svaret']);
    expect(texts('svar pause')).toEqual([]);
  });

  test('one letter is too little, and nothing finds nothing', () => {
    expect(texts('s')).toEqual([]);
    expect(texts('  ')).toEqual([]);
  });
});

test('whom to call are numbers with the day they were written', () => {
  expect(concernNumbersWrittenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { id, phone } of concernNumbers) {
    expect(phone).toMatch(/^[\d ]+$/);
    expect(method.concern[id]).not.toBe('');
  }
});

test('it is said of every support need what the app does about it', () => {
  expect(Object.keys(needEffects)).toEqual([...supportNeedCodes]);
});
