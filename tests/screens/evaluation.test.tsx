import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/meeting/document.ts';
import { useMeeting, usePhase } from '../../src/room/MeetingRoom.tsx';
import { Evaluation } from '../../src/screens/evaluation/Evaluation.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const hanan = { ...scenarioMeeting('scenario-2'), page: 'evaluation' };
const face = (statement: string, answer: string) =>
  userEvent.click(within(screen.getByRole('group', { name: statement })).getByRole('button', { name: answer }));
const nothing = {
  heard: null,
  myTopic: null,
  wayOfMeeting: null,
  makesSense: null,
  somethingWillHappen: null,
  comment: '',
  commentOriginal: null,
};
/** As the app has it: the page is there only while it is turned to. */
function Shown() {
  const phase = usePhase();
  const page = useMeeting((m) => m.page);
  return phase === 'closing' && page === 'evaluation' ? <Evaluation /> : null;
}
const comment = () => screen.getByLabelText('Hvad vil du have anderledes næste gang?');

describe('"Kun mig" is the default and stays off the computer (R19)', () => {
  test('nothing that was answered or written is in the document, at any moment', async () => {
    const { facts } = await onStage(<Evaluation />, hanan, 'closing');
    expect(screen.getByRole('radio', { name: 'Kun mig' })).toBeChecked();
    await face('Jeg blev hørt.', 'Nej');
    await userEvent.type(comment(), 'Hemmeligt ord');
    const written = () => JSON.stringify(toDocument(facts(), 'closing'));
    expect(written()).not.toContain('Hemmeligt');
    await userEvent.click(screen.getByRole('button', { name: 'Færdig' }));
    expect(written()).not.toContain('Hemmeligt');
    expect(facts()).toMatchObject({ evaluation: null, page: 'handover', drafts: {} });
  });

  test('the answers can be taken home on a page of their own', async () => {
    await onStage(<Evaluation />, hanan, 'closing');
    await face('Jeg blev hørt.', 'Ja');
    const page = screen.getByRole('article');
    expect(within(page).getByText('Ja')).toBeInTheDocument();
    expect(within(page).getAllByText('Ikke svaret')).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Print mine svar' })).toBeInTheDocument();
  });

  test('a break does not lose them, and Færdig forgets them', async () => {
    const { facts, tell } = await onStage(<Shown />, hanan, 'closing');
    await face('Jeg blev hørt.', 'Nej');
    await userEvent.type(comment(), 'Hemmeligt ord');
    act(() => void tell({ type: 'break.started', byId: hanan.citizenId, until: null }));
    expect(screen.queryByRole('radio', { name: 'Kun mig' })).toBeNull();
    act(() => void tell({ type: 'break.ended', id: 'back' }));
    expect(comment()).toHaveValue('Hemmeligt ord');
    expect(screen.getByRole('radio', { name: 'Kun mig' })).toBeChecked();
    expect(JSON.stringify(toDocument(facts(), 'closing'))).not.toContain('Hemmeligt');
    await userEvent.click(screen.getByRole('button', { name: 'Færdig' }));
    act(() => void tell({ type: 'page.turned', page: 'evaluation' }));
    expect(comment()).toHaveValue('');
  });

  test('what was shared and then kept to oneself is not shared again by coming back', async () => {
    const before = { ...nothing, comment: 'Sagt før' };
    const { tell } = await onStage(<Shown />, { ...hanan, evaluation: before }, 'closing');
    await userEvent.click(screen.getByRole('radio', { name: 'Kun mig' }));
    await userEvent.type(comment(), ' og mere');
    act(() => void tell({ type: 'page.turned', page: 'handover' }));
    act(() => void tell({ type: 'page.turned', page: 'evaluation' }));
    expect(comment()).toHaveValue('Sagt før og mere');
    expect(screen.getByRole('radio', { name: 'Kun mig' })).toBeChecked();
  });

  test('what was shared before is taken back', async () => {
    const shared = { ...nothing, heard: 'yes' as const, comment: 'Sagt før' };
    const { facts } = await onStage(<Evaluation />, { ...hanan, evaluation: shared }, 'closing');
    expect(comment()).toHaveValue('Sagt før');
    await userEvent.click(screen.getByRole('radio', { name: 'Kun mig' }));
    await userEvent.click(screen.getByRole('button', { name: 'Færdig' }));
    expect(facts().evaluation).toBeNull();
  });
});

test('shared with the one who leads: five answers, each optional, and words in both languages', async () => {
  const { facts } = await onStage(<Evaluation />, hanan, 'closing');
  expect(screen.getAllByRole('group', { name: /\.$/ })).toHaveLength(5);
  await face('Jeg blev hørt.', 'Ja');
  await face('Mødet passede til mig.', 'Lidt');
  await face('Jeg tror, der sker noget.', 'Nej');
  await face('Jeg tror, der sker noget.', 'Nej');
  await userEvent.type(comment(), 'Tolken kom for sent.');
  await userEvent.type(screen.getByLabelText('Det samme på arabisk'), 'المترجمة تأخرت');
  await userEvent.click(screen.getByRole('radio', { name: 'Også Jonas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Færdig' }));
  expect(facts().evaluation).toEqual({
    heard: 'yes',
    myTopic: null,
    wayOfMeeting: 'some',
    makesSense: null,
    somethingWillHappen: null,
    comment: 'Tolken kom for sent.',
    commentOriginal: { lang: 'ar', dir: 'rtl', text: 'المترجمة تأخرت' },
  });
  expect(facts().page).toBe('handover');
});

test('skipping leads on and tells nothing', async () => {
  const { facts } = await onStage(<Evaluation />, hanan, 'closing');
  await face('Jeg blev hørt.', 'Ja');
  await userEvent.click(screen.getByRole('radio', { name: 'Også Jonas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Spring over' }));
  expect(facts()).toMatchObject({ evaluation: null, page: 'handover' });
});

test('a CPR number is stopped, and nothing that was written disappears', async () => {
  const { facts } = await onStage(<Evaluation />, hanan, 'closing');
  await userEvent.type(comment(), 'Ring 010190-1234');
  await userEvent.click(screen.getByRole('radio', { name: 'Også Jonas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Færdig' }));
  expect(screen.getByText(/ligner et CPR-nummer/)).toBeInTheDocument();
  expect(comment()).toHaveValue('Ring 010190-1234');
  expect(facts()).toMatchObject({ evaluation: null, page: 'evaluation' });
});
