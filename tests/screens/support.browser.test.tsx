import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { agreements } from '../../src/locales/da/agreements.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { support } from '../../src/locales/da/support.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import type { Line } from '../../src/meeting/talk.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { Review } from '../../src/screens/review/Review.tsx';
import { agreed, anAgreement, factsIn, minute } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { inRoom } from './inRoom.tsx';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);
beforeEach(() => page.viewport(1366, 640));

const inDialog = () => within(screen.getByRole('dialog'));
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const save = () => userEvent.click(inDialog().getByRole('button', { name: discussion.view.add }));
const own: Line = {
  id: 'own',
  at: minute(10),
  byId: 'samira',
  source: 'ownWords',
  text: 'Jeg gider ikke flere breve.',
  goesIntoCase: false,
  confirmedAt: null,
};

test('plain words are put beside the citizen’s own by the one who says them; the citizen’s stay (R18)', async () => {
  const table = sitDown('discussing', { lines: [own] });
  await press('Samira: ret, til senere eller fjern');
  await press(support.rewording.add);
  expect(inDialog().getByText(own.text)).toBeVisible();
  expect(inDialog().getByText('Samiras ord bliver stående. De lette ord står ved siden af.')).toBeVisible();
  expect(inDialog().getByLabelText(discussion.capture.who)).toHaveDisplayValue('Mette');
  await userEvent.fill(inDialog().getByLabelText(support.rewording.label), 'Samira vil have færre breve.');
  await save();
  await closed();
  expect(table.facts().lines).toEqual([own]);
  expect(table.facts().views).toMatchObject([
    { aboutId: 'own', byId: 'mette', kind: 'rewording', text: 'Samira vil have færre breve.' },
  ]);
  expect(table.facts().drafts).toEqual({});
});

test('only the one who said it is offered to put it right', async () => {
  sitDown('discussing', { lines: [own] });
  await press('Samira: ret, til senere eller fjern');
  expect(screen.getByRole('button', { name: 'Samira retter sine ord' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Mette retter sine ord' })).toBeNull();
});

test('words said on the citizen’s behalf can be taken back from the question on the row', async () => {
  const table = sitDown('discussing', { lines: [{ ...own, byId: 'karen', source: 'onBehalf' }] });
  await press(`${discussion.heard.takeBack}: ${own.text}`);
  await userEvent.click(inDialog().getByRole('button', { name: discussion.takeBack.yes }));
  await closed();
  expect(table.facts().lines).toEqual([]);
});

const seesIt = async (text: string) => {
  await userEvent.fill(inDialog().getByLabelText('Sådan ser Samira det'), text);
  await save();
  await closed();
};

test.each([
  ['proposals', 'En seddel fra lægen hver uge', 'pr1'],
  ['decisions', 'Om huslejen kan betales direkte', 'pd1'],
  ['duties', 'Samira melder fra, når hun ikke kan komme.', 'du1'],
  ['offers', 'En tur i netværkscaféen', 'of1'],
] as const)('"Sådan ser jeg det" can be put beside %s', async (_, what, id) => {
  const { facts } = inRoom(factsIn('agreeing', fullMeeting), 'agreeing', <Agreements />);
  await press(`Sådan ser jeg det: ${what}`);
  await seesIt('Det ser jeg anderledes.');
  expect(facts().views).toContainEqual(expect.objectContaining({ aboutId: id, kind: 'view' }));
  expect(screen.getByText('Det ser jeg anderledes.', { selector: '.views p' })).toBeVisible();
});

test('and beside an agreement, from its three dots', async () => {
  const { facts } = inRoom(factsIn('agreeing', { agreements: [anAgreement()] }), 'agreeing', <Agreements />);
  await press(agreements.list.menu.replace('{{what}}', anAgreement().what));
  await press(discussion.heard.addView);
  await seesIt('Det haster ikke.');
  expect(facts().views).toMatchObject([{ aboutId: 'note', text: 'Det haster ikke.' }]);
  expect(screen.getByText('Det haster ikke.', { selector: '.views p' })).toBeVisible();
});

const told: Meeting['lastTime'] = {
  meetingId: 'before',
  date: '2026-02-10',
  agreements: [agreed()],
  parked: [],
  openQuestions: [],
  chair: factsIn('discussing').chair,
  reports: [],
  results: [{ agreementId: 'note', status: 'notKept', what: '', whyNot: '', side: null, next: null }],
  citizenComment: '',
};

test.each([
  ['the result of a promise', 'reviewing', <Review key="r" />, { lastTime: told }],
  ['a promise of a closed meeting', 'closed', <Closed key="c" />, { agreements: [agreed()] }],
] as const satisfies readonly (readonly [string, Phase, React.ReactNode, Partial<Meeting>])[])(
  'and beside %s',
  async (_, phase, shown, changes) => {
    const { facts } = inRoom(factsIn(phase, changes), phase, shown);
    await press(`Sådan ser jeg det: ${agreed().what}`);
    await seesIt('Sedlen kom for sent.');
    expect(facts().views).toMatchObject([{ aboutId: 'note', byId: 'samira', text: 'Sedlen kom for sent.' }]);
    expect(screen.getByText('Sedlen kom for sent.', { selector: '.views p' })).toBeVisible();
  },
);
