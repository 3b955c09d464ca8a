import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { discussion } from '../../src/locales/da/discussion.ts';
import { method } from '../../src/locales/da/method.ts';
import { prompts } from '../../src/locales/da/prompts.ts';
import { techniques } from '../../src/locales/da/techniques.ts';
import { words } from '../../src/locales/da/words.ts';
import type { Preparation } from '../../src/meeting/preparation.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { changeSession, textSizes, useSession } from '../../src/room/session.ts';
import { factsIn } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
beforeEach(() => page.viewport(1366, 640));
afterEach(() => changeSession({ privateSideShown: true, singleKeys: true, textSize: '0', readingHelpOpen: false }));

const { form, kind } = discussion;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const open = () => screen.getByRole('dialog');
const inDialog = () => within(open());
const pressThere = (name: string) => userEvent.click(inDialog().getByRole('button', { name }));
const write = (label: string, text: string) => userEvent.fill(inDialog().getByLabelText(label), text);
const choose = (label: string, name: string) => userEvent.selectOptions(inDialog().getByLabelText(label), name);
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const prepared = (changes: Partial<Preparation>) => ({
  preparation: { ...factsIn('discussing').preparation, ...changes },
});
type Sitting = ReturnType<typeof sitDown>;
const used = (table: Sitting) =>
  table.facts().timeline.flatMap((one) => (one.kind === 'technique' ? [one.techniqueId] : []));
const shown = (table: Sitting) => tableView(table.facts(), 'discussing').shown;

describe('giving ownership', () => {
  const theCard = async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2');
    await press(method.action.giveOwnership);
    await write('Hvad kan Samira vælge?', 'Hvem åbner brevene?');
    await write('Mulighed 1', 'Jeg selv');
    await write('Mulighed 2', 'Omar og jeg');
    await pressThere(form.save);
    return table;
  };

  test('the card is on the table before anything is chosen, and again with the choice', async () => {
    const table = await theCard();
    const options = ['Jeg selv', 'Omar og jeg', method.choice.else, method.choice.notNow];
    expect(shown(table)).toEqual({ kind: 'choice', question: 'Hvem åbner brevene?', options, chosen: '' });
    expect(inDialog().queryAllByRole('button', { pressed: true })).toEqual([]);
    await pressThere('Omar og jeg');
    expect(shown(table)).toMatchObject({ options, chosen: 'Omar og jeg' });
    await pressThere(method.choice.done);
    await closed();
    expect(used(table)).toEqual(['giveOwnership']);
  });

  test('"something else" and "not now" are choices like the others, and a second press takes a choice back', async () => {
    const table = await theCard();
    await pressThere(method.choice.notNow);
    expect(shown(table)).toMatchObject({ chosen: method.choice.notNow });
    await pressThere(method.choice.notNow);
    expect(shown(table)).toMatchObject({ chosen: '' });
  });

  test('one way and "something else" is no choice', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2');
    await press(method.action.giveOwnership);
    await write('Hvad kan Samira vælge?', 'Hvem åbner brevene?');
    await write('Mulighed 1', 'Jeg selv');
    await write('Mulighed 2', 'Noget andet');
    await pressThere(form.save);
    expect(inDialog().getByText(form.twoOptions)).toBeVisible();
    expect(table.facts().timeline).toEqual([]);
  });

  test('a card that waits is chosen from later, from its own line', async () => {
    const table = await theCard();
    await userEvent.keyboard('{Escape}');
    await closed();
    await press('Samira kan vælge: flere valg');
    await press('Samira vælger');
    await pressThere('Jeg selv');
    expect(table.facts().timeline).toMatchObject([{ kind: 'choice', chosen: 'Jeg selv' }, { kind: 'technique' }]);
  });
});

describe('giving information', () => {
  const fromCard = async (name: string) => {
    await userEvent.keyboard('3');
    await press(method.action.giveInformation);
    await press(name);
  };

  test('a word is explained, and stands on the table', async () => {
    const table = sitDown('discussing');
    await fromCard(method.action.term);
    await write(form.term, 'inkasso');
    await write(form.explanation, 'Et firma kræver penge ind.');
    await pressThere(form.save);
    await closed();
    expect(shown(table)).toEqual({ kind: 'term', term: 'inkasso', explanation: 'Et firma kræver penge ind.' });
    expect(used(table)).toEqual(['giveInformation']);
  });

  test('it does not, when the check is taken off', async () => {
    const table = sitDown('discussing');
    await fromCard(method.action.term);
    await write(form.term, 'inkasso');
    await write(form.explanation, 'Et firma kræver penge ind.');
    await userEvent.click(inDialog().getByRole('checkbox', { name: method.showAfter }));
    await pressThere(form.save);
    await closed();
    expect(shown(table)).toBeNull();
  });

  test('a rule or a habit keeps who said it and who finds the source', async () => {
    const table = sitDown('discussing');
    await fromCard(kind.claimCheck);
    await write(form.claim, 'Det kan man ikke');
    await choose(form.saidBy, 'Lise');
    await choose(form.whoFinds, 'Mette');
    await userEvent.click(inDialog().getByRole('radio', { name: words.claim.habit }));
    await pressThere(form.save);
    await closed();
    const claim = { claim: 'Det kan man ikke', verdict: 'habit' };
    expect(shown(table)).toEqual({ kind: 'claim', ...claim });
    expect(table.facts().timeline).toMatchObject([{ ...claim, saidById: 'lise', sourceOwnerId: 'mette' }, {}]);
    expect(screen.getByText('Sagt af Lise. Mette finder svaret.')).toBeVisible();
  });

  test('what we do not know yet has a person and a day', async () => {
    const table = sitDown('discussing');
    await fromCard(kind.openQuestion);
    await write(form.question, 'Kan det vente?');
    await choose(form.whoFinds, 'Mette');
    await write(form.byWhen, '2026-03-13');
    await pressThere(form.save);
    await closed();
    expect(table.facts().openQuestions).toMatchObject([{ ownerId: 'mette', due: '2026-03-13' }]);
    expect(used(table)).toEqual(['giveInformation']);
  });

  test('a window that is closed again leaves no mark', async () => {
    const table = sitDown('discussing');
    await fromCard(method.action.term);
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(used(table)).toEqual([]);
  });
});

describe('adapting to the person', () => {
  const needs = [
    { code: 'breaks', text: 'Hver halve time' },
    { code: 'shortTexts', text: '' },
    { code: 'readAloud', text: '' },
    { code: 'interpreter', text: 'Farsi' },
    { code: 'seatNearDoor', text: '' },
  ];
  const theNeeds = async () => {
    const table = sitDown('discussing', prepared({ supportNeeds: needs }));
    await userEvent.keyboard('5');
    await press('Det hjælper Samira');
    return table;
  };

  test('each thing that helps is on the laptop with what the app does, and never on the table', async () => {
    const table = await theNeeds();
    expect(open()).toHaveAccessibleName('Sådan har Samira det bedst');
    expect(inDialog().getByText('Hver halve time')).toBeVisible();
    await pressThere(method.needs.largerText);
    expect(useSession.getState().textSize).toBe('1');
    const onTable = JSON.stringify(tableView(table.facts(), 'discussing'));
    for (const told of ['supportNeeds', 'breaks', 'seatNearDoor', 'Hver halve time', 'Farsi']) {
      expect(onTable).not.toContain(told);
    }
    expect(used(table)).toEqual(['adaptToPerson']);
  });

  test('the text grows press by press to the largest there is, and then it says so', async () => {
    await theNeeds();
    for (const size of textSizes.slice(1)) {
      await pressThere(method.needs.largerText);
      expect(useSession.getState().textSize).toBe(size);
    }
    expect(inDialog().getByText(method.needs.largest)).toBeVisible();
    expect(inDialog().queryByRole('button', { name: method.needs.largerText })).toBeNull();
  });

  test('a break is a break', async () => {
    const table = await theNeeds();
    await pressThere(method.needs.break);
    expect(table.phase()).toBe('onBreak');
  });

  test('reading help opens, and the window gives way', async () => {
    await theNeeds();
    await pressThere(method.needs.readingHelp);
    expect(useSession.getState().readingHelpOpen).toBe(true);
    await closed();
  });

  test('everybody is reminded to speak calmly, until somebody says that it is done', async () => {
    await theNeeds();
    await pressThere(method.needs.pace);
    await closed();
    expect(screen.getByText('Samira vil gerne have, at vi taler langsommere.')).toBeVisible();
  });

  test('the answer cards are put on the table, and taken away', async () => {
    const table = await theNeeds();
    await pressThere(method.needs.showCards);
    expect(shown(table)).toEqual({ kind: 'answerCards' });
    await pressThere(method.needs.hideCards);
    expect(shown(table)).toBeNull();
  });

  test('before anything is known, what helps is one press away', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('5');
    await press('Det hjælper Samira');
    expect(inDialog().getByText(/har ikke sagt, hvad der hjælper/)).toBeVisible();
    await pressThere(words.supportNeed.breaks);
    expect(table.facts().preparation.supportNeeds).toEqual([{ code: 'breaks', text: '' }]);
    expect(inDialog().getByRole('button', { name: method.needs.break })).toBeVisible();
  });
});

describe('strengthening hope', () => {
  const worksAlready = [
    { id: 'walk', text: 'Jeg går en tur hver morgen.', mayBeShown: false },
    { id: 'call', text: 'Omar ringer om søndagen.', mayBeShown: true },
  ];
  const theStrengths = async () => {
    const table = sitDown('discussing', prepared({ worksAlready }));
    await userEvent.keyboard('6');
    await press(method.action.strengthenHope);
    return table;
  };

  test('one thing at a time, and on the table only after the citizen’s press', async () => {
    const table = await theStrengths();
    expect(inDialog().getByText('Jeg går en tur hver morgen.')).toBeVisible();
    expect(inDialog().queryByText('Omar ringer om søndagen.')).toBeNull();
    expect(shown(table)).toBeNull();
    expect(used(table)).toEqual([]);
    await pressThere(method.strengths.mayBeShown);
    expect(shown(table)).toEqual({ kind: 'point', original: null, text: 'Jeg går en tur hver morgen.' });
    expect(table.facts().preparation.worksAlready[0]?.mayBeShown).toBe(true);
    await pressThere(method.strengths.next);
    await pressThere(method.showIt);
    expect(shown(table)).toEqual({ kind: 'point', original: null, text: 'Omar ringer om søndagen.' });
    await pressThere(method.takeAway);
    expect(shown(table)).toBeNull();
    expect(used(table)).toEqual(['strengthenHope']);
  });

  test('how much the citizen believes in it is asked as the question now', async () => {
    const table = await theStrengths();
    await pressThere('Spørg, hvor meget Samira tror på det');
    await closed();
    expect(table.facts().questionNow).toBe(method.strengths.beliefText);
    expect(used(table)).toEqual(['strengthenHope']);
  });

  test('with nothing written, it is asked for', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('6');
    await press(method.action.strengthenHope);
    await pressThere(method.strengths.ask);
    expect(table.facts().questionNow).toBe('Hvad virker allerede, Samira?');
  });
});

describe('a difficult talk', () => {
  const goTo = async (name: string) => {
    const table = sitDown('discussing');
    await userEvent.keyboard('7');
    await press(method.action.holdDifficultTalks);
    await userEvent.click(inDialog().getByRole('button', { name: new RegExp(`^${name}`) }));
    return table;
  };

  test('two views are written side by side', async () => {
    const table = await goTo(kind.disagreement);
    await write(form.about, 'Hvem henter?');
    for (const [at, name] of ['Samira', 'Lise'].entries()) {
      await userEvent.selectOptions(inDialog().getAllByLabelText(form.whoSees)[at] ?? open(), name);
      await write(`Sådan ser ${name} det`, 'Ikke mig');
    }
    await userEvent.click(inDialog().getByRole('checkbox', { name: method.showAfter }));
    await pressThere(form.save);
    await closed();
    expect(shown(table)).toMatchObject({ kind: 'disagreement', about: 'Hvem henter?' });
    expect(used(table)).toEqual(['holdDifficultTalks']);
  });

  test('a no is said plainly, and not put on the table unasked', async () => {
    const table = await goTo(kind.refusal);
    await write(form.refused, 'Hjælp til depositum');
    await choose(form.decidedBy, 'Mette');
    await pressThere(form.save);
    await closed();
    expect(table.facts().timeline.map((one) => one.kind)).toEqual(['refusal', 'technique']);
    expect(shown(table)).toBeNull();
  });

  test('a safe stop leaves its mark before the meeting stops', async () => {
    const table = await goTo(discussion.away.stop);
    await choose('Hvem ringer til Samira?', 'Mette');
    await pressThere(discussion.stop.now);
    expect(table.phase()).toBe('stoppedEarly');
    expect(table.facts().timeline.map((one) => one.kind)).toEqual(['technique', 'stopped']);
  });

  test('a worry shows whom to call, and keeps that somebody acted and nothing else', async () => {
    const table = await goTo(method.difficult.concern);
    for (const phone of [table.facts().unit.phone, '112', '70 201 201', '1888']) {
      expect(inDialog().getByText(phone)).toBeVisible();
    }
    expect(open().querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
    const before = table.facts();
    await pressThere(method.concern.acted);
    expect(inDialog().getByText(method.concern.noted)).toBeVisible();
    expect(inDialog().queryByRole('button', { name: method.concern.acted })).toBeNull();
    const { timeline } = table.facts();
    const [concern, technique] = timeline;
    expect(Object.keys(concern ?? {}).toSorted()).toEqual(['at', 'byId', 'id', 'kind']);
    expect([concern?.kind, technique?.kind, timeline.length]).toEqual(['concern', 'technique', 2]);
    expect({ ...table.facts(), timeline: before.timeline }).toEqual(before);
  });
});

describe('finding a sentence', () => {
  const search = () => inDialog().getByRole('textbox', { name: method.find.label });

  test('F opens it with the focus in the field; a result opens its card at that sentence', async () => {
    const table = sitDown('discussing');
    const before = table.facts();
    await userEvent.keyboard('f');
    await waitFor(() => expect(search()).toHaveFocus());
    await userEvent.keyboard('regel plejer');
    await userEvent.click(inDialog().getByText(techniques.giveInformation.say.s5));
    await closed();
    expect(
      within(screen.getByRole('complementary')).getByText(techniques.giveInformation.say.s5, { exact: false }),
    ).toBeVisible();
    expect(table.facts()).toBe(before);
  });

  test('what is typed is kept nowhere: not in the meeting, and not for the next time', async () => {
    const table = sitDown('discussing');
    await press(method.find.title);
    await userEvent.fill(search(), 'hemmeligt ord');
    expect(inDialog().getByText(method.find.none)).toBeVisible();
    expect(JSON.stringify(table.facts())).not.toContain('hemmeligt');
    await userEvent.keyboard('{Escape}');
    await closed();
    await press(method.find.title);
    expect(search()).toHaveValue('');
  });

  test('the bisidder’s cards are found too, also when the side is hidden', async () => {
    sitDown('discussing');
    await userEvent.keyboard('h');
    await userEvent.keyboard('f');
    await userEvent.fill(search(), prompts.inWriting.say.s2);
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(within(screen.getByRole('complementary')).getByText(/Kan vi få det på skrift/)).toBeVisible();
  });

  test('what to avoid opens its card with all of it', async () => {
    sitDown('discussing');
    await userEvent.keyboard('f');
    await userEvent.fill(search(), techniques.handleDualRole.avoid.a4);
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(screen.getByText(techniques.handleDualRole.avoid.a4)).toBeVisible();
  });
});

test('H hides the side before anything is painted again', async () => {
  sitDown('discussing');
  const side = screen.getByRole('complementary');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
  await new Promise((painted) => requestAnimationFrame(painted));
  expect(side.isConnected).toBe(false);
});

test('on a small laptop the card, the seven and the bisidder are in sight, and move for nothing', async () => {
  sitDown('discussing');
  await document.fonts.ready;
  const side = screen.getByRole('complementary').getBoundingClientRect();
  const places = () =>
    [...document.querySelectorAll('.private .tech')].map((one) => one.getBoundingClientRect().toJSON() as DOMRect);
  const first = places();
  expect(first).toHaveLength(8);
  for (const { bottom } of first) expect(bottom).toBeLessThanOrEqual(side.bottom);
  for (const key of '1n2nn3v4n5nn6n7nnn') {
    await userEvent.keyboard(key);
    expect(places().map(({ x, y }) => [x, y])).toEqual(first.map(({ x, y }) => [x, y]));
  }
});

test('the keys are all listed under ?', async () => {
  sitDown('discussing');
  await userEvent.keyboard('?');
  const listed = [...open().querySelectorAll('kbd')].map((one) => one.textContent);
  expect(listed).toEqual(expect.arrayContaining(['P', 'S', 'H', 'F', 'T', 'B', '1 - 7', 'V', 'N', '8', '?']));
});
