import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreements as words } from '../../src/locales/da/agreements.ts';
import { words as shared } from '../../src/locales/da/words.ts';
import type { Agreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { agreed, anAgreement, anders, everybody, factsIn, lise, minute, omar } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const show = (changes: Partial<Meeting> = {}) => inRoom(factsIn('agreeing', changes), 'agreeing', <Agreements />);
const composer = () => within(screen.getByLabelText(words.compose.label));
const press = (name: string | RegExp) => userEvent.click(screen.getByText(name, { selector: 'button, button *' }));
const field = (label: string) => composer().getByLabelText(label);
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });
const choose = (label: string, name: string) => userEvent.selectOptions(field(label), name);
const forSamira = (text: string) => text.replaceAll('{{name, possessive}}', 'Samiras').replaceAll('{{name}}', 'Samira');
const answers = () => within(screen.getByLabelText(forSamira(words.answer.question)));
const answer = (given: keyof typeof shared.answer) =>
  userEvent.click(answers().getByRole('button', { name: shared.answer[given] }));

async function compose() {
  await choose(words.compose.who, 'Lise');
  type(words.compose.what, 'undersøger hjælp til huslejen');
  type(words.compose.due, '2026-03-27');
  await userEvent.click(composer().getByLabelText(words.decides.notNeeded));
}
const only = (facts: () => Meeting): Agreement => {
  const [one, ...others] = facts().agreements;
  expect(others).toEqual([]);
  if (!one) throw new Error('No agreement was made.');
  return one;
};

describe('an agreement is composed as one sentence', () => {
  test('who, what, when, who decides - and the citizen’s own press saves it with the answer (R06, R08)', async () => {
    const { facts } = show();
    await compose();
    expect(answers().getAllByRole('button', { pressed: false })).toHaveLength(3);
    await answer('yes');
    expect(only(facts)).toMatchObject({
      ownerId: 'lise',
      what: 'undersøger hjælp til huslejen',
      due: '2026-03-27',
      decision: { status: 'notNeeded', byId: null },
      answer: { answer: 'yes', byId: 'samira' },
    });
    expect(field(words.compose.what)).toHaveValue('');
    expect(screen.getByLabelText(words.list.label)).toHaveTextContent(
      /^LLise undersøger hjælp til huslejen senest fredag/,
    );
  });

  test('every other field of it can be told', { timeout: 20_000 }, async () => {
    const { facts } = show({
      parked: [{ id: 'back', at: minute(20), text: 'Min ryg', raisedById: 'samira', outcome: null, agreementId: null }],
    });
    await compose();
    await userEvent.click(composer().getByLabelText(words.decides.pending));
    expect(field(words.decides.by)).toHaveValue('lise');
    expect(field(words.decides.inWriting)).toBeChecked();
    await press(words.more.open);
    await userEvent.click(composer().getByRole('checkbox', { name: 'Omar' }));
    type(words.more.recurring, 'hver torsdag');
    type(words.more.firstStep, 'Finde brevet');
    type(words.more.firstStepDue, '2026-03-20');
    type(words.more.decisionNote, 'Efter et møde');
    await choose(words.more.speakUp, 'Karen');
    await choose(words.more.fromParked, 'Min ryg');
    await userEvent.click(field(forSamira(words.more.citizenEdited)));
    const believes = (when: string, step: string) =>
      userEvent.click(within(composer().getByRole('group', { name: when })).getByRole('radio', { name: step }));
    await believes(words.confidence.before, '3');
    await believes(words.confidence.now, '6');
    expect(screen.getByText(words.confidence.low)).toBeVisible();
    await press(words.compose.save);
    const made = only(facts);
    expect(made).toMatchObject({
      withIds: ['omar'],
      recurring: 'hver torsdag',
      firstStep: { text: 'Finde brevet', due: '2026-03-20' },
      decision: { status: 'pending', byId: 'lise', inWriting: true, note: 'Efter et møde' },
      answer: null,
      confidenceBefore: 3,
      confidence: 6,
      speakUpId: 'karen',
      citizenEdited: true,
      fromParkedId: 'back',
    });
    expect(facts().parked).toMatchObject([{ outcome: 'agreement', agreementId: made.id }]);
    expect(facts().pendingDecisions).toMatchObject([{ agreementId: made.id, authorityId: 'lise' }]);
  });

  test('what is missing is said in one sentence, and nothing is saved', async () => {
    const { facts } = show();
    type(words.compose.what, 'ringer');
    await answer('yes');
    expect(screen.getByText('Vælg én person ved bordet.')).toBeVisible();
    await choose(words.compose.who, 'Omar');
    await answer('yes');
    expect(screen.getByText('Vælg en dato. Eller skriv, hvorfor der ikke er en.')).toBeVisible();
    expect(facts().agreements).toEqual([]);
  });

  test('no date needs a reason; quick days are one press', async () => {
    const { facts } = show();
    type(words.compose.what, 'ringer');
    await press(words.compose.inOneWeek);
    expect(field(words.compose.due)).not.toHaveValue('');
    type(words.compose.due, '');
    await press(words.compose.noDue);
    type(words.compose.noDueBecause, 'det sker hver dag');
    await choose(words.compose.who, 'Omar');
    await userEvent.click(composer().getByLabelText(words.decides.notNeeded));
    await answer('yes');
    expect(only(facts)).toMatchObject({ due: null, noDueBecause: 'det sker hver dag' });
  });

  test('the interpreter takes no part in agreements', () => {
    show();
    expect(within(field(words.compose.who)).queryByRole('option', { name: 'Nadia' })).toBeNull();
  });

  test('what is typed survives a reload, and a CPR number is never kept (R15)', () => {
    const { facts } = show({ drafts: { agreement: JSON.stringify({ ownerId: 'omar', what: 'følger mig' }) } });
    expect(field(words.compose.what)).toHaveValue('følger mig');
    type(words.compose.what, 'mit nummer er 010190-1234');
    expect(field(words.compose.what)).toHaveValue('mit nummer er 010190-1234');
    expect(screen.getByText(/Det ligner et CPR-nummer/)).toBeVisible();
    expect(facts().drafts['agreement']).not.toContain('010190');
  });
});

describe('the citizen answers each (R08)', () => {
  test('the first without an answer is asked; "change it" takes the citizen’s own words', async () => {
    const { facts } = show({ agreements: [agreed(), anAgreement({ id: 'second', what: 'ringer på fredag' })] });
    await answer('change');
    const said = screen.getByLabelText(forSamira(words.answer.words));
    await userEvent.type(said, 'Ikke om fredagen');
    await userEvent.tab();
    expect(facts().agreements[1]?.answer).toMatchObject({
      answer: 'change',
      words: 'Ikke om fredagen',
      byId: 'samira',
    });
  });

  test('a changed text asks again', async () => {
    const { facts } = show({ agreements: [agreed()] });
    await userEvent.click(screen.getByText(words.list.change));
    const form = within(screen.getByLabelText(words.compose.changing));
    fireEvent.change(form.getByLabelText(words.compose.what), { target: { value: 'ringer i stedet' } });
    await userEvent.click(form.getByRole('button', { name: words.compose.save }));
    expect(only(facts)).toMatchObject({ id: 'note', what: 'ringer i stedet', answer: null });
    expect(screen.getByText(words.mark.none)).toBeVisible();
  });

  test('without a yes it can be put as a proposal, with the citizen’s words; undo brings it back', async () => {
    const { facts } = show({ agreements: [anAgreement()] });
    await userEvent.click(screen.getByText(words.list.setAside));
    const form = within(screen.getByLabelText(words.others.proposal.aside));
    await userEvent.click(form.getByRole('radio', { name: words.others.proposal.no }));
    await userEvent.type(form.getByLabelText(forSamira(words.others.proposal.reason)), 'Det tror jeg ikke på');
    await userEvent.click(form.getByRole('button', { name: words.others.proposal.aside }));
    expect(facts().agreements).toEqual([]);
    expect(facts().proposals).toMatchObject([{ citizenAnswer: 'no', citizenReason: 'Det tror jeg ikke på' }]);
    await press('Fortryd:');
    expect(facts().agreements).toHaveLength(1);
  });

  test('one that is agreed cannot be put as a proposal', () => {
    show({ agreements: [agreed()] });
    expect(screen.queryByText(words.list.setAside)).toBeNull();
  });

  test('private time is offered before the first answer, and not after (R14)', async () => {
    const { room } = show();
    await userEvent.click(screen.getByText(words.privateTime.start, { selector: '.offer button' }));
    expect(phaseOf(room.actor.getSnapshot())).toBe('inPrivateTime');
  });

  test('after an answer private time is no longer offered here', () => {
    show({ agreements: [agreed()] });
    expect(screen.queryByRole('button', { name: words.privateTime.start })).toBeNull();
  });
});

describe('what is not an agreement stands apart (R09)', () => {
  const block = (list: keyof typeof shared.list) => within(screen.getByLabelText(shared.list[list]));
  const fill = (form: Pick<typeof screen, 'getByLabelText'>, label: string, text: string) =>
    fireEvent.change(form.getByLabelText(label), { target: { value: text } });

  test('a proposal, a duty and an offer, each in its own block with its own name', { timeout: 20_000 }, async () => {
    const { facts } = show();
    await press(words.others.proposal.add);
    const proposal = within(screen.getByLabelText(words.others.proposal.add));
    fill(proposal, words.others.proposal.text, 'En seddel fra lægen');
    await userEvent.selectOptions(proposal.getByLabelText(words.others.proposal.by), 'Lise');
    await userEvent.click(proposal.getByRole('radio', { name: words.others.proposal.no }));
    fill(proposal, forSamira(words.others.proposal.reason), 'Nej tak');
    await userEvent.click(proposal.getByRole('button', { name: words.others.save }));
    await press(words.others.duty.add);
    const duty = within(screen.getByLabelText(words.others.duty.add));
    fill(duty, words.others.duty.text, 'Melde fra');
    await userEvent.selectOptions(duty.getByLabelText(words.others.duty.by), 'Mette');
    await userEvent.click(duty.getByRole('checkbox', { name: words.others.duty.intoCase }));
    await userEvent.click(duty.getByRole('button', { name: words.others.save }));
    await press(words.others.offer.add);
    const offer = within(screen.getByLabelText(words.others.offer.add));
    fill(offer, words.others.offer.text, 'Kaffe på onsdag');
    await userEvent.selectOptions(offer.getByLabelText(words.others.offer.by), 'Omar');
    await userEvent.click(offer.getByRole('button', { name: words.others.save }));
    expect(facts()).toMatchObject({
      agreements: [],
      proposals: [{ text: 'En seddel fra lægen', proposedById: 'lise', citizenAnswer: 'no', citizenReason: 'Nej tak' }],
      duties: [{ text: 'Melde fra', saidById: 'mette', goesIntoCase: true }],
      offers: [{ text: 'Kaffe på onsdag', byId: 'omar' }],
    });
    expect(block('duties').getByText('Melde fra')).toBeVisible();
    await userEvent.click(block('duties').getByRole('button', { name: 'Fjern: Melde fra' }));
    expect(facts().duties).toEqual([]);
    expect(screen.getByText(words.others.removed)).toBeVisible();
  });

  test('a decision on its way can be put right and added', async () => {
    const { facts } = show({
      pendingDecisions: [
        {
          id: 'rent',
          what: 'Huslejen',
          agreementId: null,
          authorityId: 'lise',
          decidedElsewhere: '',
          answerBy: null,
          mustComeInWriting: true,
          complaintGuidance: true,
        },
      ],
    });
    await userEvent.click(block('pendingDecisions').getByRole('button', { name: 'Ret: Huslejen' }));
    const form = within(screen.getByLabelText(words.others.decision.add));
    fireEvent.change(form.getByLabelText(words.others.decision.answerBy), { target: { value: '2026-04-01' } });
    fill(form, words.others.decision.elsewhere, 'Udbetaling Danmark');
    await userEvent.selectOptions(form.getByLabelText(words.others.decision.by), words.others.decision.nobody);
    await userEvent.click(form.getByRole('checkbox', { name: words.others.decision.complaint }));
    await userEvent.click(form.getByRole('button', { name: words.others.save }));
    expect(facts().pendingDecisions).toMatchObject([
      {
        id: 'rent',
        authorityId: null,
        answerBy: '2026-04-01',
        decidedElsewhere: 'Udbetaling Danmark',
        mustComeInWriting: true,
        complaintGuidance: false,
      },
    ]);
  });
});

describe('the way on', () => {
  test('leads to reading aloud', async () => {
    const { facts } = show({ agreements: [agreed()] });
    await press(words.goOn);
    expect(facts().page).toBe('readAloud');
  });

  test('without an agreement it says what is missing; a reason the citizen accepts is enough (R10)', async () => {
    const { room, facts } = show();
    await press(words.goOn);
    expect(screen.getByText(/Der mangler en aftale med et ja fra Samira/)).toBeVisible();
    await press(words.none.open);
    fireEvent.change(screen.getByLabelText(words.none.because), { target: { value: 'jeg er træt' } });
    await press(words.none.accept);
    expect(facts().noAgreementBecause).toBe('jeg er træt');
    await press(words.toClosing);
    expect(phaseOf(room.actor.getSnapshot())).toBe('closing');
  });

  test('an area nobody here decides is said gently, with one press for an answer (R04)', async () => {
    const { facts } = show({
      chair: {
        seat: '',
        legs: factsIn('agreeing').chair.legs.map((leg) => (leg.id === 'social' ? { ...leg, areas: ['school'] } : leg)),
      },
    });
    await press(/^Få svar om/);
    expect(facts().openQuestions).toHaveLength(1);
    expect(screen.getByText(words.undecided.noted)).toBeVisible();
  });

  test('who carries how much is shown, and who has most is asked kindly', () => {
    const mine = (id: string) => agreed({ id, ownerId: 'samira', what: `gør ${id}` });
    show({ agreements: [mine('et'), mine('to'), mine('tre')], participants: everybody });
    expect(screen.getByText('Er 3 ting til at overskue for Samira?', { exact: false })).toBeVisible();
    expect(screen.getByText(forSamira(words.share.most))).toBeVisible();
  });
});

test('in a follow-up a promise that is to be said anew starts the composer (R20)', async () => {
  const old = agreed({ id: 'old', ownerId: 'omar', what: 'Henter brevet' });
  const { facts } = show({
    lastTime: {
      meetingId: 'before',
      date: '2026-02-10',
      agreements: [old],
      parked: [],
      openQuestions: [],
      chair: factsIn('agreeing').chair,
      results: [{ agreementId: 'old', status: 'notKept', what: '', whyNot: 'Syg', side: 'nobody', next: 'newOwner' }],
      reports: [],
      citizenComment: '',
    },
  });
  await press('Omar: Henter brevet');
  expect(field(words.compose.what)).toHaveValue('Henter brevet');
  await choose(words.compose.who, 'Lise');
  type(words.compose.due, '2026-03-27');
  await userEvent.click(composer().getByLabelText(words.decides.notNeeded));
  await answer('yes');
  expect(only(facts)).toMatchObject({ ownerId: 'lise', replacesId: 'old' });
  expect(screen.queryByRole('button', { name: 'Omar: Henter brevet' })).toBeNull();
});

describe('the one who decides and is not here', () => {
  const away = { attendance: 'absent' } as const;
  const missing = async (participants: Meeting['participants']) => {
    show({ participants });
    await choose(words.compose.who, 'Samira');
    await userEvent.click(composer().getByLabelText(words.decides.missingFromMeeting));
    return field(words.decides.by);
  };
  const others = everybody.filter((one) => ![omar, lise, anders].includes(one));

  test('is nobody’s guess when the one who is away was never said to decide (R06)', async () => {
    expect(await missing([...others, { ...omar, ...away }])).toHaveValue('');
  });

  test('is the only one of those away who may decide', async () => {
    expect(await missing([...others, { ...omar, ...away }, { ...lise, ...away }])).toHaveValue('lise');
  });

  test('is chosen by a person when two of those away may decide', async () => {
    const authority = { area: 'money', scope: '' };
    expect(await missing([...others, { ...anders, ...away, authority }, { ...lise, ...away }])).toHaveValue('');
  });
});

test('a reason for no date that is a sentence of its own stands after a colon, and never recased', () => {
  const noDate = { due: null, noDueBecause: 'Det afhænger af vejret.' };
  show({ agreements: [agreed(noDate), agreed({ ...noDate, id: 'b', noDueBecause: 'han er syg' })] });
  expect(screen.getByText('ingen frist: Det afhænger af vejret.')).toBeVisible();
  expect(screen.getByText('ingen frist, fordi han er syg')).toBeVisible();
});
