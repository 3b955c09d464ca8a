import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { missing } from '../../src/locales/da/missing.ts';
import { techniques } from '../../src/locales/da/techniques.ts';
import { words } from '../../src/locales/da/words.ts';
import type { Line } from '../../src/meeting/talk.ts';
import { changeSession } from '../../src/room/session.ts';
import { minute, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
afterEach(() => changeSession({ privateSideShown: true, singleKeys: true }));

const { capture, checkIn } = discussion;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const field = () => screen.getByRole('textbox', { name: capture.label });
const who = () => screen.getByRole('combobox', { name: capture.who });
const write = (text: string) => userEvent.type(field(), text);
const heard = () => within(screen.getByRole('list', { name: discussion.heard.list }));
const privately = () => within(screen.getByRole('complementary', { name: 'Kun for dig' }));
const item = (name: string) => screen.getByText(name, { selector: '.menulist button' });
const line = (changes: Partial<Line> = {}): Line => ({
  id: 'letter',
  at: minute(10),
  byId: 'samira',
  source: 'ownWords',
  text: 'Jeg turde ikke åbne brevet.',
  goesIntoCase: false,
  confirmedAt: null,
  ...changes,
});

describe('noting one thing', () => {
  test('takes two actions: type, and Enter. The citizen speaks unless somebody else is chosen', async () => {
    const table = sitDown('discussing');
    await write('Jeg kan ikke sove{Enter}');
    expect(table.facts().lines).toMatchObject([{ byId: 'samira', source: 'ownWords', text: 'Jeg kan ikke sove' }]);
    expect(heard().getByText('Jeg kan ikke sove')).toBeVisible();
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  test('who speaks is chosen with the arrows, and is remembered', async () => {
    const table = sitDown('discussing');
    await write('{ArrowDown}Goddag{Enter}Vi begynder{Enter}');
    expect(table.facts().lines.map(({ byId }) => byId)).toEqual(['mette', 'mette']);
    expect(who()).toHaveDisplayValue('Mette');
  });

  test('only those who are here can be chosen; the bisidder a second time, for the citizen', async () => {
    const table = sitDown('discussing');
    const names = within(who()).getAllByRole('option');
    expect(names.map((one) => one.textContent)).toContain('Karen for Samira');
    await userEvent.selectOptions(who(), 'Karen for Samira');
    await write('Hun er træt{Enter}');
    expect(table.facts().lines).toMatchObject([{ byId: 'karen', source: 'onBehalf' }]);
    expect(heard().getByText(/på vegne af Samira/)).toBeVisible();
  });

  test('what the ordstyrer says as authority is marked so, and the switch is seen by all (R11)', async () => {
    const table = sitDown('discussing');
    await press(discussion.sign.toAuthority);
    expect(within(screen.getByRole('group', { name: discussion.sign.label })).getByRole('status')).toHaveTextContent(
      words.roleSign.authority,
    );
    await userEvent.selectOptions(who(), 'Mette');
    await write('Det er en afgørelse{Enter}');
    expect(table.facts().lines).toMatchObject([{ byId: 'mette', source: 'authority' }]);
    expect(heard().getByText('Mette taler nu som myndighed')).toBeVisible();
    expect(heard().getByText(discussion.heard.authority)).toBeVisible();
  });

  test('nothing is said with an empty field, and a number like a CPR number is stopped', async () => {
    const table = sitDown('discussing');
    await press(capture.said);
    expect(screen.getByText(missing.text)).toBeVisible();
    await write('Mit nummer er 010190-1234');
    expect(await screen.findByText(missing.cprLike)).toBeVisible();
    await press(capture.said);
    expect(table.facts().lines).toEqual([]);
    expect(JSON.stringify(table.facts())).not.toContain('010190-1234');
  });

  test('the last letters are kept when a break comes in the same breath', () => {
    const table = sitDown('discussing');
    field().focus();
    fireEvent.change(field(), { target: { value: 'Min søs' } });
    act(() => field().blur());
    fireEvent.click(button(discussion.away.pause));
    expect(table.phase()).toBe('onBreak');
    expect(table.facts().drafts['capture']).toBe('Min søs');
  });

  test('for later: counted below, and kept with who brought it up', async () => {
    const table = sitDown('discussing');
    await write('Min ryg');
    await press(capture.later);
    expect(table.facts().parked).toMatchObject([{ text: 'Min ryg', raisedById: 'samira', outcome: null }]);
    expect(button(/^Gemt til senere\s*1$/)).toBeVisible();
  });

  test('an agreement takes the words along to the next step', async () => {
    const table = sitDown('discussing');
    await userEvent.selectOptions(who(), 'Lise');
    await write('Ringer til boligselskabet');
    await press(capture.agreement);
    expect(table.phase()).toBe('agreeing');
    expect(JSON.parse(table.facts().drafts['agreement'] ?? '')).toEqual({
      what: 'Ringer til boligselskabet',
      ownerId: 'lise',
    });
    expect(table.facts().drafts['capture']).toBeUndefined();
  });

  test('an agreement half written is never written over; the words stay in the field', async () => {
    const table = sitDown('discussing', { drafts: { agreement: '{"what":"Halvt"}', capture: 'Noget nyt' } });
    await press(capture.agreement);
    expect(table.phase()).toBe('agreeing');
    expect(table.facts().drafts).toMatchObject({ agreement: '{"what":"Halvt"}', capture: 'Noget nyt' });
  });

  test('what was typed and not said is there again after a break', async () => {
    const table = sitDown('discussing');
    await write('Det var');
    await press(discussion.away.pause);
    expect(screen.queryByText(theTopic)).toBeNull();
    await press(discussion.onBreak.back);
    expect(field()).toHaveValue('Det var');
    expect(table.phase()).toBe('discussing');
  });
});

describe('what has been said', () => {
  test('before anything is said there is one sentence and one press', async () => {
    sitDown('discussing');
    expect(screen.getByText(discussion.heard.empty)).toBeVisible();
    await press(discussion.heard.begin);
    expect(field()).toHaveFocus();
  });

  test('words are put right by the one who said them, in place', async () => {
    const table = sitDown('discussing', { lines: [line()] });
    fireEvent.click(item('Samira retter sine ord'));
    const words = screen.getByRole('textbox', { name: 'Samiras ord' });
    expect(words).toHaveFocus();
    await userEvent.clear(words);
    await userEvent.type(words, 'Jeg åbnede det ikke.{Enter}');
    expect(table.facts().lines[0]?.text).toBe('Jeg åbnede det ikke.');
    expect(heard().getByText('Jeg åbnede det ikke.')).toBeVisible();
  });

  test('it can go into the case, and everybody sees that it does', () => {
    const table = sitDown('discussing', { lines: [line()] });
    fireEvent.click(item(discussion.heard.intoCase));
    expect(table.facts().lines[0]?.goesIntoCase).toBe(true);
    expect(heard().getByText(discussion.heard.intoCase, { selector: '.tag' })).toBeVisible();
    fireEvent.click(item(discussion.heard.notIntoCase));
    expect(table.facts().lines[0]?.goesIntoCase).toBe(false);
  });

  test('another view stands beside it, and the original stays (R18)', () => {
    const view = {
      id: 'v',
      at: minute(12),
      aboutId: 'letter',
      byId: 'lise',
      kind: 'view',
      text: 'Vi sendte to breve.',
    } as const;
    sitDown('discussing', { lines: [line()], views: [view] });
    expect(heard().getByText('Jeg turde ikke åbne brevet.')).toBeVisible();
    expect(heard().getByText('Lise ser det sådan')).toBeVisible();
  });

  test('duties and offers stand in lists of their own, opened by a press (R09)', async () => {
    sitDown('discussing', {
      lines: [line()],
      duties: [{ id: 'd', text: 'Melde fra', saidById: 'mette', goesIntoCase: true }],
      offers: [{ id: 'o', text: 'En kop kaffe', byId: 'omar' }],
    });
    expect(screen.getByText('Melde fra')).not.toBeVisible();
    await userEvent.click(screen.getByText('Ikke aftaler: 1 pligt, 1 tilbud uden krav'));
    expect(within(screen.getByRole('region', { name: words.list.duties })).getByText('Melde fra')).toBeVisible();
    expect(within(screen.getByRole('region', { name: words.list.offers })).getByText('En kop kaffe')).toBeVisible();
    expect(heard().queryByText('Melde fra')).toBeNull();
  });

  test('a new duty opens its list', () => {
    const table = sitDown('discussing');
    const duty = { id: 'd', text: 'Melde fra', saidById: 'mette', goesIntoCase: false };
    act(() => void table.tell({ type: 'duty.named', duty }));
    expect(screen.getByText('Melde fra')).toBeVisible();
  });

  test('every kind of note is shown in the order it came', () => {
    sitDown('discussing', {
      lines: [line({ id: 'late', at: minute(30), text: 'Til sidst' })],
      openQuestions: [
        { id: 'q', at: minute(20), text: 'Kan det vente?', ownerId: 'mette', due: '2026-03-13', status: 'open' },
      ],
      disagreements: [
        {
          id: 'd',
          at: minute(10),
          about: 'Hvem henter?',
          views: [
            { byId: 'samira', text: 'Ikke mig' },
            { byId: 'lise', text: 'Ikke os' },
          ],
        },
      ],
      timeline: [
        {
          id: 't',
          at: minute(5),
          kind: 'termExplained',
          byId: 'lise',
          term: 'inkasso',
          explanation: 'Et firma kræver penge.',
        },
        {
          id: 'c',
          at: minute(6),
          kind: 'claimCheck',
          saidById: null,
          claim: 'Det må man ikke',
          verdict: 'habit',
          sourceOwnerId: 'lise',
        },
      ],
    });
    const kinds = document.querySelectorAll('.heard > ul > li > div > b');
    expect([...kinds].map((one) => one.textContent)).toEqual([
      discussion.kind.termExplained,
      discussion.kind.claimCheck,
      discussion.kind.disagreement,
      discussion.kind.openQuestion,
      'Samira, egne ord',
    ]);
    expect(heard().getByText('Mette finder svaret senest fredag den 13. marts.')).toBeVisible();
    expect(heard().getByText(words.claim.habit)).toBeVisible();
  });
});

describe('the question now', () => {
  test('is written in place, and those of the citizen’s own questions that may be shown are one press away', async () => {
    const table = sitDown('discussing', {
      preparation: {
        ...sitDown('discussing').facts().preparation,
        questions: [
          { id: 'out', text: 'Kan de smide mig ud?', mayBeShown: true },
          { id: 'alone', text: 'Hvem hjælper mig bagefter?', mayBeShown: false },
        ],
      },
    });
    const [, ask] = screen.getAllByRole('button', { name: discussion.now.ask });
    await userEvent.click(ask ?? document.body);
    expect(document.body).not.toHaveTextContent('Hvem hjælper mig bagefter?');
    await press('Kan de smide mig ud?');
    expect(table.facts().questionNow).toBe('Kan de smide mig ud?');
  });

  test('a correction is shown when it is said so, in place of what was on the table', async () => {
    const table = sitDown('discussing', { questionNow: 'Hvad nu?', shown: { kind: 'answerCards' } });
    await press(discussion.now.edit);
    const asked = screen.getByRole('textbox', { name: discussion.now.label });
    expect(asked).toHaveValue('Hvad nu?');
    await userEvent.type(asked, ' Og så?');
    expect(table.facts().questionNow).toBe('Hvad nu?');
    await press(discussion.now.show);
    expect(table.facts().questionNow).toBe('Hvad nu? Og så?');
    expect(table.facts().shown).toBeNull();
  });
});

describe('the ordstyrer’s own side', () => {
  test('holds no field of any kind (R07)', async () => {
    sitDown('discussing');
    for (const key of ['1', '8']) {
      await userEvent.keyboard(key);
      expect(privately().queryAllByRole('textbox')).toEqual([]);
      expect(privately().queryAllByRole('combobox')).toEqual([]);
    }
  });

  test('the keys 1 to 7 choose a technique; another sentence; used once is one mark on the timeline', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('2');
    expect(privately().getByText(techniques.giveOwnership.say.s1)).toBeVisible();
    await userEvent.click(privately().getByRole('button', { name: discussion.private.another }));
    expect(privately().getByText(techniques.giveOwnership.say.s2)).toBeVisible();
    await userEvent.click(privately().getByRole('button', { name: discussion.private.used }));
    expect(table.facts().timeline).toMatchObject([{ kind: 'technique', techniqueId: 'giveOwnership' }]);
  });

  test('key 8 opens the bisidder’s cards; one that is used is told and then dealt with', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('8');
    await userEvent.click(privately().getByRole('button', { name: 'Bed om almindelige ord' }));
    expect(privately().getByText('Kan du sige det med almindelige ord?')).toBeVisible();
    await userEvent.click(privately().getByRole('button', { name: 'Nu spørger Karen' }));
    expect(privately().getByText('Nu spørger Karen:')).toBeVisible();
    expect(table.facts().timeline).toMatchObject([
      { kind: 'supportPrompt', promptId: 'plainWords', byId: 'karen', handled: false },
    ]);
    await userEvent.click(
      privately().getByRole('button', { name: `${discussion.private.handle}: Bed om almindelige ord` }),
    );
    expect(table.facts().timeline).toMatchObject([{ handled: true }]);
    expect(privately().getByText(discussion.private.handled)).toBeVisible();
  });

  test('H hides it and shows it; in a field a letter is a letter', async () => {
    sitDown('discussing');
    await userEvent.keyboard('h');
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.keyboard('h');
    expect(privately().getByText('Kun for dig')).toBeVisible();
    await write('h2p8');
    expect(field()).toHaveValue('h2p8');
    expect(screen.getByRole('complementary')).toBeVisible();
  });

  test('with the keys switched off nothing happens by one key', async () => {
    changeSession({ singleKeys: false });
    const table = sitDown('discussing');
    await userEvent.keyboard('hp8');
    expect(screen.getByRole('complementary')).toBeVisible();
    expect(table.phase()).toBe('discussing');
  });

  test('S leads to the field and Esc out of it; P is a break at once', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('s');
    expect(field()).toHaveFocus();
    await userEvent.keyboard('{Escape}p');
    expect(table.phase()).toBe('onBreak');
  });
});

describe('how are you right now?', () => {
  const answer = async (name: string) => {
    const table = sitDown('discussing');
    const before = table.facts();
    await press(checkIn.button);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hvordan har du det lige nu, Samira?');
    expect(screen.queryByRole('complementary')).toBeNull();
    await press(name);
    return { table, before };
  };

  test.each([checkIn.fine, checkIn.decline])('"%s" leads back, and nothing is written', async (name) => {
    const { table, before } = await answer(name);
    expect(field()).toBeVisible();
    expect(table.facts()).toBe(before);
  });

  test('a break is a break', async () => {
    expect((await answer(checkIn.pause)).table.phase()).toBe('onBreak');
  });

  test.each([
    [checkIn.slower, 'Samira vil gerne have, at vi taler langsommere.'],
    [checkIn.again, discussion.wish.again],
  ])('"%s" is shown to all until it is done, and not written', async (name, shown) => {
    const { table, before } = await answer(name);
    expect(screen.getByText(shown)).toBeVisible();
    await press(discussion.wish.done);
    expect(screen.queryByText(shown)).toBeNull();
    expect(table.facts()).toBe(before);
  });

  test('"not my topic" shows the topic alone', async () => {
    await answer(checkIn.notMyTopic);
    expect(screen.getByText(theTopic)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(discussion.wish.backToTopic);
    expect(field()).toBeVisible();
  });

  test('the bisidder says it for the citizen: the next words are on the citizen’s behalf', async () => {
    const { table } = await answer('Karen siger det for mig.');
    await write('Hun vil hjem{Enter}');
    expect(table.facts().lines).toMatchObject([{ byId: 'karen', source: 'onBehalf' }]);
  });
});
