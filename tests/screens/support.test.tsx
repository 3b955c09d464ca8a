import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { supportPromptIds } from '../../src/content/supportPrompts.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { prompts } from '../../src/locales/da/prompts.ts';
import { support } from '../../src/locales/da/support.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { nothingPrepared, type Point } from '../../src/meeting/preparation.ts';
import type { Line } from '../../src/meeting/talk.ts';
import { changeSession } from '../../src/room/session.ts';
import { promptKeys } from '../../src/screens/discussion/promptKeys.ts';
import { sourceOf, speakersOf } from '../../src/screens/discussion/speaker.ts';
import { whoseWords } from '../../src/screens/discussion/whoseWords.ts';
import { SupportCard } from '../../src/screens/supportCard/SupportCard.tsx';
import { everybody, factsIn, karen, lise, mette, minute, samira } from '../cast.ts';
import { inRoom } from './inRoom.tsx';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
beforeEach(() => changeSession({ singleKeys: true, privateSideShown: true }));

const point = (id: string, text: string, mayBeShown = true): Point => ({ id, text, mayBeShown });
const letters = point('letters', 'Jeg kan ikke læse brevene.');
const secret = point('secret', 'Jeg er bange for Lise.', false);
const thrownOut = point('thrown', 'Kan de smide mig ud?');
const prepared: Partial<Meeting> = {
  preparation: { ...nothingPrepared, wantsToSay: [letters, secret], questions: [thrownOut] },
};
const onlyKaren = everybody.filter(({ role }) => role !== 'representative');
const privately = () => within(screen.getByRole('complementary', { name: 'Kun for dig' }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const handle = (card: keyof typeof prompts) =>
  `${discussion.private.handle}: ${card === 'part' ? '' : prompts[card].title}`;
const prompted = (facts: Meeting) => facts.timeline.filter(({ kind }) => kind === 'supportPrompt');
const line = (changes: Partial<Line> = {}): Line => ({
  id: 'said',
  at: minute(10),
  byId: karen.id,
  source: 'onBehalf',
  text: 'Hun vil have én at ringe til.',
  goesIntoCase: false,
  confirmedAt: null,
  ...changes,
});

describe('a card of the bisidder', () => {
  test('is raised by one key, says who asked, and is dealt with by one press', async () => {
    const table = sitDown('discussing', { participants: onlyKaren });
    await userEvent.keyboard('8');
    const [, letter = ''] = promptKeys.find(([id]) => id === 'plainWords') ?? [];
    await userEvent.keyboard(letter);
    expect(prompted(table.facts())).toMatchObject([{ promptId: 'plainWords', byId: 'karen', handled: false }]);
    expect(privately().getByText(prompts.plainWords.say.s1)).toBeVisible();
    expect(privately().getByText('Nu spørger Karen:')).toBeVisible();
    await press(handle('plainWords'));
    expect(prompted(table.facts())).toMatchObject([{ handled: true }]);
    expect(privately().getByText(discussion.private.handled)).toBeVisible();
    expect(privately().getByText('Karen: Bed om almindelige ord')).toBeVisible();
  });

  test('waits with the others, the oldest first; each is dealt with alone', async () => {
    const table = sitDown('discussing', { participants: onlyKaren });
    await userEvent.keyboard('8');
    for (const id of ['byWhen', 'askForBreak', 'inWriting']) {
      await userEvent.keyboard(promptKeys.find(([one]) => one === id)?.[1] ?? '');
    }
    const waiting = () =>
      within(privately().getByRole('list', { name: support.waiting }))
        .getAllByRole('listitem')
        .map((one) => one.querySelector('p')?.textContent);
    expect(waiting()).toEqual([
      `Nu spørger Karen: ${prompts.byWhen.title}`,
      `Nu spørger Karen: ${prompts.askForBreak.title}`,
      `Nu spørger Karen: ${prompts.inWriting.title}`,
    ]);
    await press(handle('askForBreak'));
    expect(prompted(table.facts())).toMatchObject([{ handled: false }, { handled: true }, { handled: false }]);
    expect(waiting()).toHaveLength(2);
  });

  test('has a letter no other shortcut has, shown beside it; with keys off it has none', async () => {
    expect(promptKeys.map(([id]) => id)).toEqual(supportPromptIds);
    const taken = ['1', '2', '3', '4', '5', '6', '7', '8', '?', 'p', 's', 'h', 'b', 'v', 'n', 't', 'f'];
    const all = promptKeys.map(([, letter]) => letter);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((letter) => letter.length !== 1 || taken.includes(letter))).toEqual([]);
    const table = sitDown('discussing');
    await userEvent.keyboard('8');
    const shown = () => [...document.querySelectorAll('.cards kbd')].map((one) => one.textContent.toLowerCase());
    expect(shown()).toEqual(all);
    changeSession({ singleKeys: false });
    await userEvent.keyboard('a');
    expect(prompted(table.facts())).toEqual([]);
    await expect.poll(shown).toEqual([]);
  });

  test('the letters do nothing while the techniques lie open', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('1ac');
    expect(prompted(table.facts())).toEqual([]);
  });

  test('is asked by the one who asks, where two support the citizen', async () => {
    const table = sitDown('discussing');
    await userEvent.keyboard('8');
    await userEvent.click(privately().getByRole('radio', { name: 'Jonas' }));
    await userEvent.keyboard('a');
    expect(prompted(table.facts())).toMatchObject([{ byId: 'jonas' }]);
  });

  test('cannot be raised where nobody supports the citizen', async () => {
    const table = sitDown('discussing', { participants: [samira, mette, lise] });
    await userEvent.keyboard('8a');
    expect(privately().getByText(prompts.askForBreak.say.s1)).toBeVisible();
    expect(prompted(table.facts())).toEqual([]);
  });
});

describe('what the citizen wants said', () => {
  test('stands with "not mentioned yet"; one press says it was, and one that it was not', async () => {
    const table = sitDown('discussing', prepared);
    await userEvent.keyboard('8');
    const box = () => privately().getByRole('checkbox', { name: new RegExp(letters.text) });
    expect(box()).toHaveAccessibleName(`${letters.text}${support.how.open}`);
    await userEvent.click(box());
    expect(table.facts().mentions).toMatchObject([{ id: 'letters', how: 'said' }]);
    expect(box()).toHaveAccessibleName(`${letters.text}${support.how.said}`);
    await userEvent.click(box());
    expect(table.facts().mentions).toEqual([]);
  });

  test('words the citizen has not said yes to showing are not on the screen, only their place', async () => {
    const table = sitDown('discussing', prepared);
    await userEvent.keyboard('8');
    expect(document.body.textContent).not.toContain(secret.text);
    await userEvent.click(privately().getByRole('checkbox', { name: /^Punkt 2: det har kun Samira/ }));
    expect(table.facts().mentions).toMatchObject([{ id: 'secret', how: 'said' }]);
  });

  test('the bisidder’s side holds no press that approves, signs or decides (R12)', async () => {
    sitDown('discussing', { ...prepared, participants: onlyKaren });
    await userEvent.keyboard('8');
    const may = new Set([
      ...Object.values(prompts).map((card) => ('title' in card ? card.title.replaceAll('{{name}}', 'Samira') : '')),
      discussion.private.used,
      discussion.private.another,
      discussion.private.backToSeven,
      'Kort på papir til Karen',
    ]);
    const inside = privately()
      .getAllByRole('button')
      .map((one) => one.textContent.replace(/[A-Z]$/, ''));
    const from = inside.indexOf(discussion.private.backToSeven);
    expect(inside.slice(from, -1).filter((name) => !may.has(name))).toEqual([]);
  });
});

describe('words said on the citizen’s behalf', () => {
  test('ask the citizen, and carry the citizen’s yes when it has come', async () => {
    const table = sitDown('discussing', { lines: [line()] });
    expect(screen.getByText(/^Karen/, { selector: 'bdi' }).closest('b')).toHaveTextContent(
      'Karen, bisidder, på vegne af Samira',
    );
    const asked = screen.getByRole('group', { name: /^Samira, er det rigtigt sagt\?/ });
    await userEvent.click(within(asked).getByRole('button', { name: /^Ja, det er det/ }));
    expect(table.facts().lines[0]?.confirmedAt).not.toBeNull();
    expect(screen.queryByRole('group', { name: /^Samira, er det rigtigt sagt\?/ })).toBeNull();
    expect(screen.getByText('Samira siger, at det er rigtigt')).toBeVisible();
  });

  test('nobody is asked about what people say for themselves', () => {
    sitDown('discussing', {
      lines: [line({ source: 'ownWords' }), line({ id: 'two', byId: samira.id, source: 'ownWords' })],
    });
    expect(screen.queryByRole('group', { name: /er det rigtigt sagt/ })).toBeNull();
  });
});

describe('whose words', () => {
  test.each([
    ['ownWords', 'citizen', 'own'],
    ['ownWords', 'professional', 'professional'],
    ['ownWords', 'gamemaster', null],
    ['ownWords', 'supportPerson', null],
    ['onBehalf', 'supportPerson', 'onBehalf'],
    ['papers', 'gamemaster', 'papers'],
    ['authority', 'gamemaster', 'authority'],
  ] as const)('%s by a %s', (source, role, whose) => {
    expect(whoseWords({ source }, role)).toBe(whose);
  });

  test('each row says it plainly', () => {
    sitDown('discussing', {
      lines: [
        line({ id: 'a', byId: samira.id, source: 'ownWords', text: 'Et' }),
        line({ id: 'b', byId: lise.id, source: 'ownWords', text: 'To' }),
        line({ id: 'c', byId: mette.id, source: 'papers', text: 'Tre' }),
        line({ id: 'd', byId: mette.id, source: 'authority', text: 'Fire' }),
      ],
    });
    const rows = [...document.querySelectorAll('.heard > ul > li > div')].map((one) => one.textContent);
    expect(rows[0]).toContain('Samira, egne ord');
    expect(rows[1]).toContain('Lise, boligrådgiver, fagperson');
    expect(rows[2]).toContain('Fra papirerne');
    expect(rows[3]).toContain(discussion.heard.authority);
  });

  test('what is read from papers can be noted as that, also while the sign says authority', () => {
    const papers = speakersOf(everybody).at(-1);
    expect(papers).toMatchObject({ one: { id: 'mette' }, fromPapers: true });
    expect(papers && sourceOf(papers, 'authority')).toBe('papers');
    expect(speakersOf([samira, karen]).some(({ fromPapers }) => fromPapers)).toBe(false);
  });

  test('plain words stand beside the citizen’s own, which stay as they are (R18)', () => {
    const own = line({ byId: samira.id, source: 'ownWords', text: 'Jeg gider ikke mere.' });
    const rewording = {
      id: 'v',
      at: minute(12),
      aboutId: own.id,
      byId: mette.id,
      kind: 'rewording' as const,
      text: 'Samira er træt af breve.',
    };
    sitDown('discussing', { lines: [own], views: [rewording] });
    expect(screen.getByText(own.text)).toBeVisible();
    expect(screen.getByText('Med andre ord, ved Mette')).toBeVisible();
    expect(screen.getByText(rewording.text)).toBeVisible();
  });
});

describe('the card on paper', () => {
  const card = (changes: Partial<Meeting> = {}) =>
    inRoom(
      factsIn('opening', {
        ...prepared,
        participants: onlyKaren,
        page: 'supportCard',
        stopSign: 'Jeg løfter hånden',
        ...changes,
      }),
      'opening',
      <SupportCard />,
    );
  const paper = () => screen.getByRole('article', { name: 'Kort til Karen' });

  test('has the role, what may be done, the stop sign, what may be shown, and fourteen ways to say it', () => {
    card();
    expect(paper()).toHaveTextContent('Du siger ikke ja eller nej for Samira.');
    expect(paper()).toHaveTextContent(karen.speakingAgreement);
    expect(paper()).toHaveTextContent('Jeg løfter hånden');
    expect(paper()).toHaveTextContent(letters.text);
    expect(paper()).toHaveTextContent(thrownOut.text);
    const ways = [...paper().querySelectorAll('.onesaying h3')].map((one) => one.textContent);
    expect(ways).toEqual(supportPromptIds.map((id) => prompts[id].title.replaceAll('{{name}}', 'Samira')));
  });

  test('never holds what the citizen has not said yes to showing', () => {
    card();
    expect(document.body.textContent).not.toContain(secret.text);
  });

  test('a representative may answer, and the card says so instead', () => {
    card({ participants: everybody });
    const others = screen.getByRole('article', { name: 'Kort til Jonas' });
    expect(others).toHaveTextContent('Du må svare for Samira, når det står i fuldmagten.');
    expect(others).not.toHaveTextContent('Du siger ikke ja eller nej');
  });

  test('without anybody there is one sentence and the way back', async () => {
    const { facts } = card({ participants: [samira, mette, lise] });
    expect(screen.getByText(support.card.nobody)).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Tilbage' }).at(-1) ?? document.body);
    expect(facts().page).toBe('');
  });
});
