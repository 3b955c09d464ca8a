// Nothing a person typed or chose goes by the app's own doing: over a break, a page that is turned, and a lock.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { MeetingScreen } from '../../src/app/MeetingScreen.tsx';
import { agreements as agreeing } from '../../src/locales/da/agreements.ts';
import { closing } from '../../src/locales/da/closing.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { give } from '../../src/locales/da/give.ts';
import { papers } from '../../src/locales/da/papers.ts';
import { shell } from '../../src/locales/da/shell.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Role } from '../../src/meeting/participants.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import type { Line } from '../../src/meeting/talk.ts';
import { dropAllStanding, untoldNow, useUntoldForms } from '../../src/room/untold.ts';
import { HandOverDialog } from '../../src/screens/frame/HandOverDialog.tsx';
import { NewPerson } from '../../src/screens/frame/NewPerson.tsx';
import { agreed, anAgreement, factsIn, minute, samira } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
afterEach(() => {
  dropAllStanding();
  useUntoldForms.setState({}, true);
});

type Table = ReturnType<typeof inRoom>;

const sitDown = (phase: Phase, changes: Partial<Meeting> = {}) =>
  inRoom(factsIn(phase, changes), phase, <MeetingScreen />);
const phaseAt = ({ room }: Table): Phase => phaseOf(room.actor.getSnapshot());

function breakAndBack({ room }: Table): void {
  act(() => void room.tell({ type: 'break.started', byId: samira.id, until: null }));
  expect(screen.queryByRole('textbox')).toBeNull();
  act(() => void room.tell({ type: 'break.ended', id: 'back' }));
}

/** The page goes with the lock: what comes back is what lies on the disk. */
function lockedAndBack(table: Table): Table {
  const untold = untoldNow();
  cleanup();
  dropAllStanding();
  useUntoldForms.setState(untold, true);
  return inRoom(table.facts(), phaseAt(table), <MeetingScreen />);
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const dialog = () => screen.getByRole('dialog');
const capture = () => screen.getByRole('textbox', { name: discussion.capture.label });
const openForm = (digit: number) => fireEvent.keyDown(capture(), { code: `Digit${digit}`, altKey: true });
/** A press in the menu beside some words. */
const item = async (words: string, name: string) => {
  const menu = screen.getByText(words).closest('li')?.querySelector<HTMLElement>('.menu > button');
  fireEvent.click(menu ?? document.body);
  fireEvent.click(await screen.findByText(name));
};

/** What stands in each field of the window, and which of its choices are made. */
const standsThere = () =>
  [...dialog().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, textarea, select')].map((one) =>
    one instanceof HTMLInputElement && ['checkbox', 'radio'].includes(one.type) ? one.checked : one.value,
  );

/** Something in each field, and another choice than the one that was made beforehand. */
function fillAll(): void {
  for (const box of within(dialog()).queryAllByRole('textbox'))
    fireEvent.change(box, { target: { value: 'Halvt skrevet' } });
  for (const day of dialog().querySelectorAll('[type="date"]'))
    fireEvent.change(day, { target: { value: '2031-05-06' } });
  for (const one of dialog().querySelectorAll('select'))
    fireEvent.change(one, { target: { value: one.options[2]?.value } });
  for (const choice of dialog().querySelectorAll('[type="checkbox"], [type="radio"]')) fireEvent.click(choice);
}

describe('a window of the talk stands as it was left, with what was chosen in it', () => {
  const forms = [
    [1, discussion.kind.openQuestion],
    [2, discussion.kind.disagreement],
    [3, discussion.kind.termExplained],
    [4, 'choice'],
    [5, discussion.kind.claimCheck],
    [6, discussion.kind.refusal],
    [7, discussion.kind.duty],
    [8, discussion.kind.offer],
  ] as const;
  test.each(forms)('%i: %s', (digit) => {
    const table = sitDown('discussing');
    openForm(digit);
    const untouched = standsThere();
    const more = within(dialog()).queryByRole('button', { name: /^Tilføj/ });
    if (more) fireEvent.click(more);
    fillAll();
    const left = standsThere();
    expect(left).not.toEqual(untouched);
    breakAndBack(table);
    openForm(digit);
    expect(standsThere()).toEqual(left);
    lockedAndBack(table);
    openForm(digit);
    expect(standsThere()).toEqual(left);
  });

  test('0: what may be shared, and with whom; the yes or no is asked for anew', () => {
    const table = sitDown('discussing');
    openForm(0);
    fillAll();
    const answers = () => within(dialog()).getAllByRole('radio');
    expect(answers().some((one) => (one as HTMLInputElement).checked)).toBe(true);
    const left = standsThere();
    breakAndBack(table);
    openForm(0);
    for (const one of answers()) expect(one).not.toBeChecked();
    fireEvent.click(answers().at(-1) ?? document.body);
    expect(standsThere()).toEqual(left);
  });

  test('what was told leaves the form as it was before anybody chose', async () => {
    const table = sitDown('discussing');
    openForm(5);
    const untouched = standsThere();
    fillAll();
    await userEvent.click(within(dialog()).getByRole('button', { name: discussion.form.save }));
    expect(table.facts().timeline).toMatchObject([{ kind: 'claimCheck', verdict: 'unknown', claim: 'Halvt skrevet' }]);
    expect(table.facts().drafts).toEqual({});
    openForm(5);
    expect(standsThere()).toEqual(untouched);
  });

  test('a duty and an offer half said in the talk stand half said among what is not an agreement, and back again', () => {
    const table = sitDown('discussing');
    openForm(7);
    fillAll();
    const { saidById, text } = JSON.parse(table.facts().drafts['duty'] ?? '') as Record<string, string>;
    expect(text).toBe('Halvt skrevet');
    act(() => void table.room.tell({ type: 'room.wentTo', id: 'on', phase: 'agreeing' }));
    const duty = within(screen.getByRole('form', { name: agreeing.others.duty.add }));
    expect(duty.getByRole('textbox')).toHaveValue('Halvt skrevet');
    expect(duty.getByRole('combobox')).toHaveValue(saidById);
    fireEvent.change(duty.getByRole('textbox'), { target: { value: 'Skrevet videre' } });
    act(() => void table.room.tell({ type: 'room.wentTo', id: 'back', phase: 'discussing' }));
    openForm(7);
    expect(within(dialog()).getByRole('textbox')).toHaveValue('Skrevet videre');
  });

  test('words from the talk do not take the place of a form that is half written', async () => {
    const table = sitDown('discussing', { drafts: { claim: 'Det kan man ikke', 'choice.question': 'Hvem ringer?' } });
    await userEvent.type(capture(), 'Noget andet');
    openForm(4);
    expect(within(dialog()).getAllByRole('textbox')[0]).toHaveValue('Hvem ringer?');
    expect(table.facts().drafts).toMatchObject({ 'choice.question': 'Hvem ringer?', capture: 'Noget andet' });
  });
});

test('words that are being put right stand half right after a break, and are put right once', async () => {
  const line: Line = {
    id: 'letter',
    at: minute(10),
    byId: samira.id,
    source: 'ownWords',
    text: 'Jeg turde ikke',
    goesIntoCase: false,
    confirmedAt: null,
  };
  const table = sitDown('discussing', { lines: [line] });
  const field = () => screen.queryByRole('textbox', { name: /^Samiras/ });
  await item(line.text, discussion.heard.correct.replace('{{person}}', 'Samira'));
  await userEvent.type(field() ?? document.body, ' åbne det');
  breakAndBack(table);
  expect(field()).toHaveValue('Jeg turde ikke åbne det');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await press(discussion.heard.correctDone);
  expect(table.facts().lines).toMatchObject([{ text: 'Jeg turde ikke åbne det' }]);
  expect(field()).toBeNull();
  expect(table.facts().drafts).toEqual({});
});

describe('an agreement half said', () => {
  const what = () =>
    within(screen.getByRole('form', { name: /Skriv|Ret|aftale/i })).getByLabelText(agreeing.compose.what);
  const half = JSON.stringify({ what: 'Halvt sagt', ownerId: 'omar' });

  test('waits beneath another that is put right, and stands there again afterwards', async () => {
    const table = sitDown('agreeing', { agreements: [anAgreement()], drafts: { agreement: half } });
    await item(anAgreement().what, agreeing.list.change);
    expect(what()).toHaveValue(anAgreement().what);
    fireEvent.change(what(), { target: { value: 'Sender to sedler' } });
    await press(agreeing.compose.save);
    expect(table.facts().agreements).toMatchObject([{ what: 'Sender to sedler' }]);
    expect(what()).toHaveValue('Halvt sagt');
    expect(table.facts().drafts['agreement']).not.toContain('beneath');
  });

  test('is read in "Overblik", also beneath, and put right again it is as it was left', async () => {
    const table = sitDown('agreeing', { agreements: [anAgreement()], drafts: { agreement: half } });
    await item(anAgreement().what, agreeing.list.change);
    fireEvent.change(what(), { target: { value: 'Sender to sedler' } });
    await item(anAgreement().what, agreeing.list.change);
    expect(what()).toHaveValue('Sender to sedler');
    act(() => void table.room.tell({ type: 'page.turned', page: 'everything' }));
    for (const text of ['Halvt sagt', 'Sender to sedler']) expect(screen.getByText(text)).toBeVisible();
  });

  test('is not written over by the one that is mended while they are read aloud', async () => {
    const table = sitDown('agreeing', { agreements: [agreed()], drafts: { agreement: half }, page: 'readAloud' });
    await press(/Ret/);
    expect(table.facts()).toMatchObject({ page: '' });
    expect(what()).toHaveValue(agreed().what);
    await press(agreeing.compose.cancel);
    expect(what()).toHaveValue('Halvt sagt');
  });
});

describe('where the meeting takes no drafts', () => {
  test('the reason of a stop out of private time can be written, stands over a lock, and is told', async () => {
    const first = sitDown('discussing');
    act(() => void first.room.tell({ type: 'privateTime.started' }));
    await press(discussion.privateTime.stop);
    fireEvent.change(within(dialog()).getByLabelText(discussion.stop.reason), {
      target: { value: 'Det blev for meget' },
    });
    const calls = () => within(dialog()).getByLabelText(discussion.stop.call.replace('{{name}}', 'Samira'));
    fireEvent.change(calls(), { target: { value: 'lise' } });
    const table = lockedAndBack(first);
    await press(discussion.privateTime.stop);
    expect(within(dialog()).getByLabelText(discussion.stop.reason)).toHaveValue('Det blev for meget');
    expect(calls()).toHaveValue('lise');
    await press(discussion.stop.now);
    expect(phaseAt(table)).toBe('stoppedEarly');
    expect(table.facts().timeline.at(-1)).toMatchObject({ reasonGiven: 'Det blev for meget', callById: 'lise' });
    expect(untoldNow()).toEqual({});
    expect(table.facts().drafts).toEqual({});
  });

  test('time and place of the next meeting wait while its day is written anew', () => {
    const nextMeeting = { date: '2031-03-20', time: '10:00', place: 'Biblioteket' };
    const table = sitDown('stoppedEarly', { nextMeeting });
    const day = () => screen.getByLabelText(discussion.stopped.date);
    fireEvent.change(day(), { target: { value: '' } });
    expect(table.facts().nextMeeting).toBeNull();
    fireEvent.change(day(), { target: { value: '2031-04-22' } });
    expect(table.facts().nextMeeting).toEqual({ ...nextMeeting, date: '2031-04-22' });
  });

  test('an agreement that is being put right in a closed meeting stands so over "Overblik" and over another', async () => {
    const table = sitDown('closed', { agreements: [agreed(), agreed({ id: 'two', what: 'Ringer til Omar' })] });
    const because = () => screen.queryByLabelText(closing.closed.because);
    await press(`Ret: ${agreed().what}`);
    fireEvent.change(because() ?? document.body, { target: { value: 'Ny dag' } });
    await press('Ret: Ringer til Omar');
    expect(because()).toHaveValue('');
    await press(`Ret: ${agreed().what}`);
    expect(because()).toHaveValue('Ny dag');
    await press(shell.everything);
    await press(shell.back);
    expect(because()).toHaveValue('Ny dag');
    await press(shell.cancel);
    expect(because()).toBeNull();
    expect(untoldNow()).toEqual({});
    expect(table.facts().drafts).toEqual({});
  });
});

describe('what the citizen chooses is the citizen’s over a break', () => {
  test('who sees the answers about the meeting', async () => {
    const table = sitDown('closing', { page: 'evaluation' });
    const too = () => screen.getByRole('radio', { name: 'Også Mette' });
    await userEvent.click(too());
    breakAndBack(table);
    expect(too()).toBeChecked();
    expect(JSON.stringify(table.facts())).not.toContain('gamemasterToo');
    await press(closing.evaluation.done);
    expect(table.facts().evaluation).not.toBeNull();
  });

  test.each(['closing', 'closed'] as const)('which parts the bisidder gets, and how: %s', async (phase) => {
    const first = sitDown(phase, { page: 'handover' });
    const open = () => press(give.supporter.pressFor.replace('{{name}}', 'Karen'));
    const part = () => screen.getByRole('checkbox', { name: give.supporter.part.topic });
    await open();
    await userEvent.click(part());
    await userEvent.click(screen.getByRole('radio', { name: give.way.text }));
    const table = lockedAndBack(first);
    await open();
    expect(part()).toBeChecked();
    expect(screen.getByRole('radio', { name: give.way.text })).toBeChecked();
    expect(table.facts().sharings).toEqual([]);
  });
});

describe('beside a name', () => {
  const asks = (facts: Meeting, roles: readonly Role[]) => {
    cleanup();
    return inRoom(facts, 'opening', <NewPerson draft="newPerson" roles={roles} onAdded={vi.fn<() => void>()} />);
  };
  const role = (name: string) => screen.getByRole('radio', { name });

  test('the role and who proposed stand as they were chosen, where that role is asked for', async () => {
    const { facts } = asks(factsIn('opening'), ['network', 'professional']);
    await userEvent.click(role('Fagperson'));
    await userEvent.click(role('Mette'));
    asks(facts(), ['network', 'professional']);
    expect(role('Fagperson')).toBeChecked();
    expect(role('Mette')).toBeChecked();
    asks(facts(), ['interpreter', 'network']);
    expect(role('Tolk')).toBeChecked();
  });

  test('the one who is to lead stands chosen until the meeting is handed over', async () => {
    const show = (facts: Meeting) => {
      cleanup();
      return inRoom(facts, 'opening', <HandOverDialog open onClose={vi.fn<() => void>()} />);
    };
    const who = () => screen.getByLabelText(papers.leads.who);
    const { facts } = show(factsIn('opening'));
    fireEvent.change(who(), { target: { value: 'lise' } });
    const again = show(facts());
    expect(who()).toHaveValue('lise');
    await press(papers.leads.handOver);
    expect(again.facts().plan.gamemasterId).toBe('lise');
    expect(again.facts().drafts).toEqual({});
  });
});
