import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { missing } from '../../src/locales/da/missing.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { papers } from '../../src/locales/da/papers.ts';
import { words } from '../../src/locales/da/words.ts';
import { everybody, lise, mette, nadia, omar, samira, theTopic } from '../cast.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeAll(theWords);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what is said aloud', () => {
  test('the topic is at the head, and the welcome has the names in it', () => {
    sitDown('opening');
    expect(screen.getAllByText(theTopic)[0]).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Velkommen, Samira');
    expect(
      screen.getByText('Jeg hedder Mette, og jeg er ordstyrer. Jeg hjælper dig med at styre mødet.'),
    ).toBeVisible();
  });

  test('the talk does not begin before the two roles are said aloud, and a sentence says so (R11)', async () => {
    const table = sitDown('opening');
    await press(opening.goOn);
    expect(screen.getByText(missing.rolesAloud)).toBeVisible();
    expect(table.phase()).toBe('opening');
    await press(opening.roles.say);
    expect(screen.getByText(/Rollerne blev sagt højt kl\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: opening.roles.say })).toBeNull();
    await press(opening.goOn);
    expect(table.phase()).toBe('discussing');
  });
});

describe('who is here', () => {
  const unknown = [samira, mette, omar, lise].map((one) => ({ ...one, attendance: null }));
  const of = (person: string) => screen.getByRole('group', { name: `Er ${person} her?` });
  const answer = (person: string, name: string) => userEvent.click(within(of(person)).getByRole('radio', { name }));

  test('nobody is marked beforehand; one press says that all are here; somebody who is not has a why', async () => {
    const table = sitDown('opening', { participants: unknown });
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await answer('Lise', words.attendance.absent);
    await userEvent.type(screen.getByLabelText('Hvorfor er Lise her ikke?'), 'Syg i dag');
    await press(opening.attendance.all);
    const { participants } = table.facts();
    expect(participants.find(({ id }) => id === 'lise')).toMatchObject({
      attendance: 'absent',
      absentReason: 'Syg i dag',
    });
    expect(participants.find(({ id }) => id === 'omar')?.attendance).toBe('present');
    expect(screen.queryByRole('button', { name: opening.attendance.all })).toBeNull();
  });

  test('"Alle er her" is one step to take back', async () => {
    const table = sitDown('opening', { participants: unknown });
    await press(opening.attendance.all);
    expect(within(of('Samira')).getByRole('radio', { name: words.attendance.present })).toHaveFocus();
    await press('Fortryd: ændret deltager');
    expect(table.facts().participants.map(({ attendance }) => attendance)).toEqual([null, null, null, null]);
  });

  test('by keyboard alone: sideways answers, up and down change person, Tab leads to the contribution', async () => {
    const table = sitDown('opening', { id: 'another', participants: unknown });
    within(of('Mette')).getByRole('radio', { name: words.attendance.present }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(within(of('Omar')).getByRole('radio', { name: words.attendance.present })).toHaveFocus();
    expect(table.facts().participants.map(({ attendance }) => attendance)).toEqual([null, null, null, null]);
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    await userEvent.keyboard('Jeg kan køre');
    expect(table.facts().participants.find(({ id }) => id === 'omar')).toMatchObject({
      attendance: 'phone',
      contribution: 'Jeg kan køre',
    });
  });

  test('a number that looks like a CPR number stays in the field and is not kept (R15)', async () => {
    const table = sitDown('opening');
    const field = screen.getByLabelText('Det kan Omar byde ind med');
    await userEvent.type(field, 'Ring 010190-1234');
    expect(screen.getByText(missing.cprLike)).toBeVisible();
    expect(field).toHaveValue('Ring 010190-1234');
    expect(JSON.stringify(table.facts())).not.toContain('010190-1234');
  });
});

describe('what is agreed first', () => {
  test('the stop sign is the citizen’s choice, also in own words, and can be taken back', async () => {
    const table = sitDown('opening');
    await userEvent.click(screen.getByRole('radio', { name: opening.stopSign.hand }));
    expect(table.facts().stopSign).toBe(opening.stopSign.hand);
    await userEvent.click(screen.getByRole('radio', { name: opening.stopSign.own }));
    await userEvent.type(screen.getByRole('textbox', { name: opening.stopSign.own }), 'Jeg banker i bordet');
    expect(table.facts().stopSign).toBe('Jeg banker i bordet');
    await userEvent.click(screen.getByRole('radio', { name: opening.stopSign.own }));
    expect(table.facts().stopSign).toBe('');
  });

  test('the bisidder’s speaking agreement is shown and can be changed (R12)', async () => {
    const table = sitDown('opening');
    const field = screen.getByLabelText('Det må Karen');
    expect(field).toHaveValue('Må spørge. Må ikke sige ja for Samira.');
    await userEvent.clear(field);
    await press(opening.speaking.useSuggestion);
    expect(table.facts().participants.find(({ id }) => id === 'karen')?.speakingAgreement).toBe(
      'Må spørge og minde om det forberedte. Må ikke sige ja for Samira.',
    );
  });

  test('everybody but the citizen can promise silence, one by one or all at once', async () => {
    const table = sitDown('opening');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Omar har lovet det' }));
    expect(table.facts().participants.filter((one) => one.confidentialityPromise)).toHaveLength(1);
    await press(opening.silence.agree);
    expect(screen.queryByRole('checkbox', { name: 'Samira har lovet det' })).toBeNull();
    expect(screen.queryAllByRole('checkbox', { name: /har lovet det/, checked: false })).toEqual([]);
  });

  test('a yes to sharing can be taken back (R17)', async () => {
    const consent = { id: 'rent', what: 'Hvad jeg skylder', withIds: ['lise'], purpose: '', except: '', how: '' };
    const table = sitDown('opening', {
      consents: [{ ...consent, answer: 'yes', givenAt: '2026-03-10T09:00:00.000Z', withdrawnAt: null }],
    });
    expect(screen.getByText('Med: Lise')).toBeVisible();
    await press(words.consent.withdraw);
    expect(table.facts().consents[0]?.withdrawnAt).not.toBeNull();
    expect(screen.getByText(words.consent.withdrawn)).toBeVisible();
  });
});

describe('who leads and who interprets', () => {
  const part = (name: string) => within(screen.getByRole('region', { name }));

  test('with an interpreter at the table it is said how to speak; without one nothing is', () => {
    sitDown('opening');
    expect(part('Nadia tolker').getByText('Tal til Samira og ikke til Nadia.')).toBeVisible();
    expect(part('Nadia tolker').getAllByRole('listitem')).toHaveLength(4);
  });

  test('an interpreter who is not here today asks for nothing', () => {
    sitDown('opening', {
      participants: everybody.map((one) => (one.id === nadia.id ? { ...one, attendance: 'absent' } : one)),
    });
    expect(screen.queryByText('Nadia tolker')).toBeNull();
  });

  test('a medordstyrer is chosen among the professionals who are here, and can be unchosen', async () => {
    const table = sitDown('opening');
    const helper = part(papers.leads.heading).getByLabelText(papers.leads.helper);
    expect(within(helper).getAllByRole('option')).toHaveLength(3);
    await userEvent.selectOptions(helper, 'Lise');
    expect(table.facts().plan.coGamemasterId).toBe('lise');
    expect(screen.getByRole('button', { name: 'Fortryd: ændret plan (Lise)' })).toBeVisible();
    await userEvent.selectOptions(helper, papers.leads.nobody);
    expect(table.facts().plan.coGamemasterId).toBeNull();
  });

  test('with no other professional here the meeting cannot be handed over, and a sentence says so', () => {
    sitDown('opening', { participants: [samira, mette, omar] });
    expect(part(papers.leads.heading).getByText(papers.leads.noOther)).toBeVisible();
    expect(part(papers.leads.heading).queryByRole('button')).toBeNull();
  });

  test('the one who leads now has the name in the welcome', () => {
    const table = sitDown('opening');
    act(() => void table.tell({ type: 'gamemaster.handedOver', id: 'over', toId: 'lise' }));
    expect(screen.getByText(/^Jeg hedder Lise, og jeg er ordstyrer/)).toBeVisible();
    expect(part(papers.leads.heading).getByText('Lise leder mødet.')).toBeVisible();
  });
});

test('the role cards: one for each role here, and a way to the pages that are printed', async () => {
  const table = sitDown('opening');
  expect(screen.getByText('Hjælp med at sige det, der er svært.')).toBeInTheDocument();
  await press(papers.roleCards.toPrint);
  expect(table.facts().page).toBe('roleCards');
});
