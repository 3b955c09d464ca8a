import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { method } from '../../src/locales/da/method.ts';
import { missing } from '../../src/locales/da/missing.ts';
import { words } from '../../src/locales/da/words.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import type { Line } from '../../src/meeting/talk.ts';
import { everybody, factsIn, minute, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
beforeEach(() => page.viewport(1366, 640));

const { form, kind } = discussion;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const open = () => screen.getByRole('dialog');
const inDialog = () => within(open());
const write = (label: string, text: string) => userEvent.fill(inDialog().getByLabelText(label), text);
const choose = (label: string, name: string) => userEvent.selectOptions(inDialog().getByLabelText(label), name);
const save = () => userEvent.click(inDialog().getByRole('button', { name: form.save }));
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const said = (at: number): Line => ({
  id: `line ${at}`,
  at: minute(at / 100),
  byId: 'samira',
  source: 'ownWords',
  text: `Det her er nummer ${at}.`,
  goesIntoCase: false,
  confirmedAt: null,
});

async function menu(of: string, name: string) {
  await press(of);
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('on a small laptop', () => {
  test('the way on, the break and the field are in sight, and so is the newest that was said', async () => {
    sitDown('discussing', { lines: Array.from({ length: 60 }, (_, at) => said(at)) });
    const sees = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    };
    for (const name of [discussion.goOn, discussion.away.pause, discussion.capture.said]) {
      expect(sees(screen.getByRole('button', { name }))).toBe(true);
    }
    expect(sees(screen.getByText('Det her er nummer 59.'))).toBe(true);
    expect(document.documentElement.scrollHeight).toBe(window.innerHeight);
    await userEvent.fill(screen.getByRole('textbox', { name: discussion.capture.label }), 'Det nyeste');
    await userEvent.keyboard('{Enter}');
    expect(sees(screen.getByText('Det nyeste'))).toBe(true);
  });

  test('in two languages, with a long question, the field still stands above the dock', () => {
    const original = { lang: 'ar', dir: 'rtl', text: 'ابني لا يذهب إلى المدرسة. لا أستطيع أن أتركه وحده.' } as const;
    const tolk = newParticipant({ id: 'tolk', name: 'Tolk', role: 'interpreter', proposedById: 'samira' });
    sitDown('discussing', {
      lines: Array.from({ length: 9 }, (_, at) => said(at)),
      topic: { text: theTopic, original, typedById: 'mette', confirmedAt: minute(1) },
      citizenLanguages: ['ar', 'da'],
      participants: [...everybody, { ...tolk, citizenAnswer: 'yes', attendance: 'present' }],
      questionNow:
        'Jeg har noget at sige, der kan være svært at høre. Vil du høre det nu, eller om lidt, eller slet ikke?',
    });
    const dock = screen.getByRole('contentinfo').getBoundingClientRect();
    const field = screen.getByRole('textbox', { name: discussion.capture.label }).getBoundingClientRect();
    expect(field.bottom).toBeLessThanOrEqual(dock.top);
    expect(field.top).toBeGreaterThan(0);
  });

  test('duties and offers that are opened leave the newest and the field in sight', async () => {
    const duties = Array.from({ length: 6 }, (_, at) => ({
      id: `duty ${at}`,
      text: `Pligt nummer ${at}`,
      saidById: 'mette',
      goesIntoCase: false,
    }));
    sitDown('discussing', { lines: Array.from({ length: 30 }, (_, at) => said(at)), duties });
    await userEvent.click(screen.getByText('Ikke aftaler: 6 pligter'));
    expect(screen.getByText('Pligt nummer 0')).toBeVisible();
    for (const one of [screen.getByText('Det her er nummer 29.'), screen.getByLabelText(discussion.capture.label)]) {
      const dock = screen.getByRole('contentinfo').getBoundingClientRect();
      expect(one.getBoundingClientRect().bottom).toBeLessThanOrEqual(dock.top);
    }
  });

  test('a break hides everything before anything is painted again (R13)', async () => {
    sitDown('discussing', { lines: Array.from({ length: 100 }, (_, at) => said(at)) });
    screen.getByRole('button', { name: discussion.away.pause }).click();
    await new Promise((painted) => requestAnimationFrame(painted));
    expect(document.body.textContent).not.toContain(theTopic);
  });

  test('typing draws no line again, however many there are', async () => {
    sitDown('discussing', { lines: Array.from({ length: 100 }, (_, at) => said(at)) });
    const list = screen.getByRole('list', { name: discussion.heard.list });
    const drawn: MutationRecord[] = [];
    const watch = new MutationObserver((records) => drawn.push(...records));
    watch.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    await userEvent.type(screen.getByRole('textbox', { name: discussion.capture.label }), 'Jeg tror');
    watch.disconnect();
    expect(drawn).toEqual([]);
  });
});

describe('each kind of note has its own window', () => {
  const more = (name: string) => menu(discussion.capture.more, name);

  test('an open question has who finds out, and by when', async () => {
    const table = sitDown('discussing');
    await more(kind.openQuestion);
    await write(form.question, 'Kan det vente?');
    await choose(form.whoFinds, 'Mette');
    await write(form.byWhen, '2026-03-13');
    await save();
    await closed();
    expect(table.facts().openQuestions).toMatchObject([
      { text: 'Kan det vente?', ownerId: 'mette', due: '2026-03-13' },
    ]);
  });

  test('a disagreement needs two people; both views are kept', async () => {
    const table = sitDown('discussing');
    await more(kind.disagreement);
    await write(form.about, 'Hvem henter?');
    await userEvent.selectOptions(inDialog().getAllByLabelText(form.whoSees)[0] ?? open(), 'Samira');
    await write('Sådan ser Samira det', 'Ikke mig');
    await save();
    expect(inDialog().getByText(form.twoViews)).toBeVisible();
    await userEvent.selectOptions(inDialog().getAllByLabelText(form.whoSees)[1] ?? open(), 'Lise');
    await write('Sådan ser Lise det', 'Ikke os');
    await save();
    await closed();
    expect(table.facts().disagreements).toMatchObject([
      { about: 'Hvem henter?', views: [{ byId: 'samira' }, { byId: 'lise' }] },
    ]);
    expect(table.facts().drafts).toEqual({});
  });

  test('a choice is between two or more, nothing is chosen beforehand, and it may wait', async () => {
    const table = sitDown('discussing');
    await more('Samira kan vælge');
    await write('Hvad kan Samira vælge?', 'Hvem åbner brevene?');
    await write('Mulighed 1', 'Jeg selv');
    await write('Mulighed 2', 'Omar og jeg');
    await save();
    expect(table.facts().timeline).toMatchObject([{ kind: 'choice', byId: 'samira', chosen: '' }]);
    expect(inDialog().queryAllByRole('button', { pressed: true })).toEqual([]);
    await userEvent.click(inDialog().getByRole('button', { name: 'Omar og jeg' }));
    await userEvent.click(inDialog().getByRole('button', { name: method.choice.done }));
    await closed();
    expect(table.facts().timeline).toMatchObject([
      {
        kind: 'choice',
        options: ['Jeg selv', 'Omar og jeg', method.choice.else, method.choice.notNow],
        chosen: 'Omar og jeg',
      },
    ]);
  });

  test('a word, a habit and a no are told as what they are', async () => {
    const table = sitDown('discussing');
    await more(kind.termExplained);
    await write(form.term, 'inkasso');
    await write(form.explanation, 'Et firma kræver penge ind.');
    await save();
    await closed();
    await more(kind.claimCheck);
    await write(form.claim, 'Det kan man ikke');
    await userEvent.click(inDialog().getByRole('radio', { name: words.claim.habit }));
    await save();
    await closed();
    await more(kind.refusal);
    await write(form.refused, 'Hjælp til depositum');
    await choose(form.decidedBy, 'Mette');
    await write(form.instead, 'En aftale om afdrag');
    await save();
    await closed();
    expect(table.facts().timeline.map((one) => one.kind)).toEqual(['termExplained', 'claimCheck', 'refusal']);
  });

  test('a duty is told from the role sign and stands alone (R09)', async () => {
    const table = sitDown('discussing');
    await menu(discussion.sign.menu, kind.duty);
    await write(form.duty, 'Melde fra');
    await userEvent.click(inDialog().getByRole('checkbox', { name: form.intoCase }));
    await save();
    await closed();
    expect(table.facts().duties).toMatchObject([{ text: 'Melde fra', saidById: 'mette', goesIntoCase: true }]);
    expect(table.facts().agreements).toEqual([]);
  });

  test('text in a window is kept while it is typed, and is there when the window opens again', async () => {
    sitDown('discussing');
    await more(kind.openQuestion);
    await write(form.question, 'Halvt');
    await userEvent.keyboard('{Escape}');
    await closed();
    await more(kind.openQuestion);
    expect(inDialog().getByLabelText(form.question)).toHaveValue('Halvt');
  });
});

describe('what the citizen decides', () => {
  test('taking words back is asked once, and then they are gone for good (R18)', async () => {
    const table = sitDown('discussing', { lines: [said(1)] });
    await menu('Samira: ret, til senere eller fjern', discussion.heard.takeBack);
    expect(inDialog().getByText('Samira, vil du have ordene væk?')).toBeVisible();
    await userEvent.click(inDialog().getByRole('button', { name: discussion.takeBack.yes }));
    await closed();
    expect(table.facts().lines).toEqual([]);
    expect(screen.getByRole('button', { name: 'Fortryd' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('a new topic is the citizen’s yes; the old one is kept with the reason (R02)', async () => {
    const table = sitDown('discussing');
    await menu('Mere', discussion.topic.change);
    await write(discussion.topic.label, 'Min søn går ikke i skole.');
    await write(discussion.topic.because, 'Det fylder mest nu');
    await userEvent.click(inDialog().getByRole('button', { name: discussion.topic.yes }));
    await closed();
    expect(table.facts().topic).toMatchObject({ text: 'Min søn går ikke i skole.', typedById: 'mette' });
    expect(table.facts().formerTopics).toMatchObject([{ text: theTopic, because: 'Det fylder mest nu' }]);
  });

  test('stopping for today needs nothing to be said', async () => {
    const table = sitDown('discussing');
    await press(discussion.away.stop);
    await userEvent.click(inDialog().getByRole('button', { name: discussion.stop.now }));
    expect(table.phase()).toBe('stoppedEarly');
    await expect.element(page.getByText(discussion.stopped.nothing)).toBeVisible();
  });

  test('from private time the citizen can stop, and who walks out is kept', async () => {
    const table = sitDown('inPrivateTime');
    await press(discussion.privateTime.stop);
    await choose('Hvem går med Samira ud?', 'Karen');
    await userEvent.click(inDialog().getByRole('button', { name: discussion.stop.now }));
    expect(table.phase()).toBe('stoppedEarly');
    expect(table.facts().timeline.map((one) => one.kind)).toEqual(['privateTime', 'stopped']);
    await expect.element(page.getByText('Karen går med Samira ud.')).toBeVisible();
  });
});

test('what is put aside is listed with who brought it up, and can be talked about now', async () => {
  const parked = { id: 'p', at: minute(9), text: 'Min ryg', raisedById: 'omar', outcome: null, agreementId: null };
  const table = sitDown('discussing', { parked: [parked] });
  await userEvent.click(screen.getByRole('button', { name: /^Gemt til senere\s*1$/ }));
  expect(inDialog().getByText('Fra Omar')).toBeVisible();
  await menu('Min ryg: flere valg', discussion.later.talkNow);
  await closed();
  expect(table.facts().questionNow).toBe('Min ryg');
});

test('? opens the list of keys, where those of one key are switched off', async () => {
  sitDown('discussing');
  await userEvent.keyboard('?');
  await userEvent.click(inDialog().getByRole('checkbox', { name: new RegExp(discussion.keys.on) }));
  await userEvent.keyboard('{Escape}');
  await closed();
  await userEvent.keyboard('h');
  expect(screen.getByRole('complementary')).toBeVisible();
});

describe('somebody at the table who is not here today', () => {
  const participants = everybody.map((one) => (one.id === 'lise' ? { ...one, attendance: 'absent' as const } : one));

  test('can still find the answer, last on the list', async () => {
    const table = sitDown('discussing', { participants });
    await menu(discussion.capture.more, kind.openQuestion);
    await write(form.question, 'Hvad skylder jeg?');
    const offered = within(inDialog().getByLabelText(form.whoFinds)).getAllByRole('option');
    expect(offered.at(-1)).toHaveTextContent('Lise');
    await choose(form.whoFinds, 'Lise');
    await save();
    await closed();
    expect(table.facts().openQuestions).toMatchObject([{ ownerId: 'lise' }]);
  });

  test('can be the one a thing is shared with, and stands as not here', async () => {
    const table = sitDown('discussing', { participants });
    await menu(discussion.capture.more, discussion.consent.title);
    await write(words.consent.what, 'Aftalerne');
    await userEvent.click(inDialog().getByRole('checkbox', { name: 'Lise (ikke her)' }));
    await userEvent.click(inDialog().getByRole('radio', { name: words.consentAnswer.yes }));
    await save();
    await closed();
    expect(table.facts().consents).toMatchObject([{ withIds: ['lise'], answer: 'yes' }]);
  });

  test('can be the one who decided, and nobody is guessed', async () => {
    const table = sitDown('discussing', { participants });
    await menu(discussion.capture.more, kind.refusal);
    await write(form.refused, 'Afdrag');
    expect(inDialog().getByLabelText(form.decidedBy)).toHaveValue('');
    await save();
    expect(inDialog().getByText(missing.whoDecides)).toBeVisible();
    await choose(form.decidedBy, 'Lise');
    await save();
    await closed();
    expect(table.facts().timeline).toMatchObject([{ kind: 'refusal', decidedById: 'lise' }]);
  });
});

test('a question from last time is asked again with one press', async () => {
  const lastTime = {
    meetingId: 'before',
    date: '2026-02-10',
    agreements: [],
    parked: [],
    openQuestions: [
      { id: 'q', at: minute(0), text: 'Hvem har nøglen?', ownerId: null, due: null, status: 'open' as const },
    ],
    chair: factsIn('discussing').chair,
    results: [],
    reports: [],
    citizenComment: '',
  };
  const table = sitDown('discussing', { lastTime });
  await menu(discussion.capture.more, kind.openQuestion);
  await press('Hvem har nøglen?');
  await expect.element(inDialog().getByLabelText(form.question)).toHaveFocus();
  await save();
  await closed();
  expect(table.facts().openQuestions).toMatchObject([{ text: 'Hvem har nøglen?', status: 'open' }]);
  await menu(discussion.capture.more, kind.openQuestion);
  expect(inDialog().queryByRole('button', { name: 'Hvem har nøglen?' })).toBeNull();
});

test('no two presses of the talk have the same name', async () => {
  sitDown('discussing', { lines: [said(1)], parked: [] });
  const names = screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
