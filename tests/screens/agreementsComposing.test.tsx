import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreements as words } from '../../src/locales/da/agreements.ts';
import { composing } from '../../src/locales/da/composing.ts';
import type { Agreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { agreed, anAgreement, anders, everybody, factsIn, lise, samira, theTopic } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) => inRoom(factsIn('agreeing', changes), 'agreeing', <Agreements />);
const composer = () => within(screen.getByLabelText(words.compose.label));
const field = (label: string) => composer().getByLabelText(label);
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });
const click = (target: HTMLElement) => fireEvent.click(target);
const press = (name: string) => click(composer().getByText(name, { selector: 'button, button *' }));
const chips = () => within(composer().getByRole('list', { name: composing.who.label })).getAllByRole('button');
const say = (text: string, name: string) => text.replaceAll('{{name}}', name);
const away = { attendance: 'absent' } as const;
const liseAway = everybody.map((one) => (one === lise ? { ...lise, ...away } : one));

const only = (facts: () => Meeting): Agreement => {
  const [one, ...others] = facts().agreements;
  expect(others).toEqual([]);
  if (!one) throw new Error('No agreement was made.');
  return one;
};

/** Days after today on this computer. */
function after(days: number): string {
  const at = new Date();
  at.setHours(12);
  at.setDate(at.getDate() + days);
  return at.toLocaleDateString('sv');
}

describe('one press at a time, from who to when', () => {
  test('those here come first, those absent last and marked; the interpreter is not among them', () => {
    show({ participants: liseAway });
    const names = chips().map((chip) => chip.textContent);
    expect(names.at(0)).toContain('Samira');
    expect(names.at(-1)).toMatch(/Lise.*ikke her i dag/);
    expect(names.join()).not.toContain('Nadia');
  });

  test('a press says who, then how it begins, and the keyboard stands where it is said on', () => {
    const { facts } = show();
    press('Omar');
    expect(field(words.compose.who)).toHaveValue('omar');
    expect(field(words.compose.what)).toHaveFocus();
    expect(composer().queryByRole('list', { name: composing.who.label })).toBeNull();
    press('ringer til ...');
    expect(field(words.compose.what)).toHaveFocus();
    expect(field(words.compose.what)).toHaveValue('ringer til ');
    type(words.compose.what, 'ringer til lægen');
    expect(composer().queryByRole('list', { name: composing.start.label })).toBeNull();
    press(words.compose.inOneWeek);
    expect(field(words.compose.due)).toHaveValue(after(7));
    click(field(words.decides.notNeeded));
    press(words.compose.save);
    expect(only(facts)).toMatchObject({ ownerId: 'omar', what: 'ringer til lægen', due: after(7) });
  });

  test('before the next meeting is the workday before it, when there is one to come', () => {
    show({ nextMeeting: { date: '2099-04-14', time: null, place: '' } });
    type(words.compose.what, 'ringer');
    // The day after Easter Monday.
    press(composing.day.beforeMeeting);
    expect(field(words.compose.due)).toHaveValue('2099-04-08');
  });

  test('a meeting that was is nothing to come before', () => {
    show({ nextMeeting: { date: '2026-03-12', time: null, place: '' } });
    type(words.compose.what, 'ringer');
    expect(composer().queryByRole('button', { name: composing.day.beforeMeeting })).toBeNull();
  });

  test('a day on which places are closed is said, and another day is not', () => {
    show();
    const hints = {
      '2026-12-24': 'Det er juleaften. Mange steder er lukket.',
      '2026-12-25': 'Det er første juledag. De fleste steder er lukket.',
      '2026-11-28': 'Det er en lørdag. Mange steder er lukket.',
    };
    for (const [day, hint] of Object.entries(hints)) {
      type(words.compose.due, day);
      expect(composer().getByText(hint)).toBeVisible();
    }
    type(words.compose.due, '2026-11-27');
    expect(composer().queryByText(/er lukket/)).toBeNull();
  });
});

describe('the wording help', () => {
  test('comes when the sentence is left, says at most two things, and blocks nothing', async () => {
    const { facts } = show();
    press('Omar');
    type(words.compose.what, 'papirer til banken snarest');
    expect(composer().queryByText(composing.wording.verbFirst)).toBeNull();
    type(words.compose.due, '2026-11-27');
    await userEvent.click(field(words.decides.notNeeded));
    expect(await composer().findByText(composing.wording.verbFirst)).toBeVisible();
    expect(composer().getByText(composing.wording.soon)).toBeVisible();
    press(words.compose.save);
    expect(only(facts).what).toBe('papirer til banken snarest');
  });

  test('is gone at the next letter', async () => {
    show();
    press('Omar');
    type(words.compose.what, 'papirer til banken');
    await userEvent.click(field(words.decides.notNeeded));
    await composer().findByText(composing.wording.verbFirst);
    type(words.compose.what, 'papirer til bankens');
    expect(composer().queryByText(composing.wording.verbFirst)).toBeNull();
  });
});

describe('more about it', () => {
  const begin = (changes: Partial<Meeting> = {}) => {
    const shown = show(changes);
    press('Samira');
    type(words.compose.what, 'går en tur');
    type(words.compose.due, '2026-12-11');
    click(field(words.decides.notNeeded));
    press(words.more.open);
    return shown;
  };

  test('five times, why, and small goals; a goal without words is none', () => {
    const { facts } = begin();
    type(composing.times.label, '5');
    type(composing.why.label, 'jeg vil sove igen');
    press(composing.goals.add);
    expect(field('Mål 1')).toHaveFocus();
    type('Mål 1', 'en tur om søen');
    type('Mål 1 senest', '2026-11-30');
    press(composing.goals.add);
    press(composing.goals.add);
    type('Mål 3', 'to ture på en uge');
    expect(composer().queryByRole('button', { name: composing.goals.add })).toBeNull();
    press(words.compose.save);
    expect(only(facts)).toMatchObject({
      times: 5,
      why: 'jeg vil sove igen',
      goals: [
        { text: 'en tur om søen', due: '2026-11-30' },
        { text: 'to ture på en uge', due: null },
      ],
    });
    const row = screen.getByRole('list', { name: words.list.label });
    expect(row).toHaveTextContent('5 gange');
    expect(row).toHaveTextContent('Små mål: en tur om søen (mandag den 30. november), to ture på en uge');
    expect(row).toHaveTextContent('Fordi: jeg vil sove igen');
  });

  test('what is no number of times is said, and not kept', () => {
    const { facts } = begin();
    const range = 'Skriv et tal fra 2 til 99.';
    for (const times of ['1', '100', '2.5', 'mange']) {
      type(composing.times.label, times);
      expect(composer().getByText(range)).toBeVisible();
    }
    press(words.compose.save);
    expect(only(facts).times).toBeNull();
  });

  test('without a why of its own the topic goes along, and is shown', () => {
    begin();
    expect(composer().getByText(/^Uden ord her følger emnet med/)).toHaveTextContent(theTopic.replace('.', ''));
  });

  test('the first step has days of its own within a week, and a later one is asked about', () => {
    const { facts } = begin();
    type(words.more.firstStep, 'finde skoene');
    press(composing.firstStep.inThreeDays);
    expect(field(words.more.firstStepDue)).toHaveValue(after(3));
    expect(composer().queryByText(composing.firstStep.late)).toBeNull();
    type(words.more.firstStepDue, after(8));
    expect(composer().getByText(composing.firstStep.late)).toBeVisible();
    press(words.compose.save);
    expect(only(facts).firstStep).toEqual({ text: 'finde skoene', due: after(8) });
  });

  test('a number is asked about with what is there already; nothing asks before one is given', () => {
    begin();
    const believes = (step: string) =>
      click(within(composer().getByRole('group', { name: words.confidence.now })).getByRole('radio', { name: step }));
    expect(composer().queryByText(composing.confidence.notZero)).toBeNull();
    believes('0');
    expect(composer().queryByText(composing.confidence.notZero)).toBeNull();
    believes('4');
    expect(composer().getByText(composing.confidence.notZero)).toBeVisible();
  });

  test('the answer of the one who decides may have a day of its own, also when the agreement is put right', async () => {
    const { facts } = begin();
    expect(composer().queryByLabelText(composing.answerBy.label)).toBeNull();
    click(field(words.decides.pending));
    await userEvent.selectOptions(field(words.decides.by), 'Lise');
    expect(field(composing.answerBy.label)).toHaveValue('2026-12-11');
    type(composing.answerBy.label, '2026-12-04');
    press(words.compose.save);
    expect(facts().pendingDecisions).toMatchObject([{ authorityId: 'lise', answerBy: '2026-12-04' }]);
    click(screen.getByText(words.list.change, { selector: `[aria-label="Ret eller fjern: går en tur"] ~ * *` }));
    const form = within(screen.getByLabelText(words.compose.changing));
    fireEvent.change(form.getByLabelText(words.compose.what), { target: { value: 'går to ture' } });
    click(form.getByRole('button', { name: words.compose.save }));
    expect(facts().pendingDecisions).toMatchObject([{ what: 'går to ture', answerBy: '2026-12-04' }]);
  });
});

describe('an owner who is not here', () => {
  const mark = say(composing.confirmed.not, 'Lise');

  test('has not confirmed it, until somebody has called: one press, and undo takes it back', () => {
    const { facts } = show({ participants: liseAway, agreements: [agreed()] });
    expect(screen.getByText(mark)).toBeVisible();
    click(screen.getByRole('button', { name: composing.confirmed.byPhone }));
    expect(facts().reports).toMatchObject([{ agreementId: 'note', way: 'call', outcome: 'confirmed' }]);
    expect(only(facts).ownerSaidYesAt).not.toBeNull();
    expect(screen.queryByText(mark)).toBeNull();
    expect(screen.getByText(/Lise har sagt ja i telefonen/)).toBeVisible();
    click(screen.getByText('Fortryd:'));
    expect(screen.getByText(mark)).toBeVisible();
  });

  test('on the phone is here', () => {
    show({ agreements: [agreed({ ownerId: 'anders' })], participants: [samira, { ...anders, attendance: 'phone' }] });
    expect(screen.queryByText(say(composing.confirmed.not, 'Anders'))).toBeNull();
  });
});

test('that the owner said it in own words is one line of the row’s list, once', () => {
  const { facts } = show({ agreements: [agreed()] });
  const line = say(composing.saidBack.done, 'Lise');
  click(screen.getByText(line, { selector: 'button, button *' }));
  expect(only(facts).saidBack).toMatchObject({ byId: 'lise', words: '' });
  expect(screen.queryByText(line, { selector: 'button, button *' })).toBeNull();
  expect(screen.getByText(new RegExp(line))).toBeVisible();
});

test('who carries how much is said in words, also who only takes part', () => {
  show({
    participants: liseAway,
    agreements: [anAgreement(), agreed({ id: 'b', ownerId: 'samira', withIds: ['omar', 'lise'] })],
  });
  const share = within(screen.getByRole('region', { name: words.share.title }));
  expect(share.getByText('1 ting')).toBeVisible();
  expect(share.getByText('er med i 1')).toBeVisible();
  expect(share.getByText('1 ting, er med i 1, mangler OK, ikke her i dag')).toBeVisible();
});
