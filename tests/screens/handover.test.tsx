import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handover } from '../../src/locales/da/handover.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const karsten: Meeting = { ...scenarioMeeting('scenario-1'), page: 'handover' };
const sheets = () => screen.getAllByRole('article');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sheet', () => {
  test('holds every agreed what in one piece, word for word, and says it is not a decision', async () => {
    await onStage(<Handover />, karsten, 'closing');
    for (const { what } of karsten.agreements)
      expect(screen.getAllByText(what, { exact: true })[0]).toBeInTheDocument();
    expect(within(sheets()[0] as HTMLElement).getByText('Aftaler fra mødet - ikke en afgørelse')).toBeInTheDocument();
    expect(screen.getByText(karsten.topic?.text ?? '')).toBeInTheDocument();
  });

  test('speaks to the one who gets it', async () => {
    await onStage(<Handover />, karsten, 'closing');
    expect(screen.getByText('Din opgave')).toBeInTheDocument();
    await press('Print');
    await userEvent.click(screen.getByRole('radio', { name: handover.forEach }));
    expect(sheets()).toHaveLength(6);
    expect(screen.getByText('Din opgave, Pia')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: handover.forAll }));
    expect(screen.queryByText(/^Din opgave/)).toBeNull();
  });

  test('prints what has no yes in its own block, with the citizen’s words', async () => {
    const agreements = karsten.agreements.map((one) =>
      one.id === 'a2'
        ? {
            ...one,
            answer: { answer: 'thinking' as const, words: 'Tre breve er mange.', at: one.at, byId: 'p-karsten' },
          }
        : one,
    );
    await onStage(<Handover />, { ...karsten, agreements }, 'closing');
    const block = screen.getByRole('heading', { name: 'Det er ikke aftalt' }).parentElement as HTMLElement;
    expect(within(block).getByText('Tre breve er mange.')).toBeInTheDocument();
    expect(within(block).getByText(/Åbner breve med Vibeke/)).toBeInTheDocument();
    expect(screen.getAllByText(/Åbner breve med Vibeke/)).toHaveLength(1);
  });

  test('of a closed meeting reads through the words it took along', async () => {
    const wording = { title: 'Sådan sagde vi det dengang', language: 'da' };
    await onStage(<Handover />, { ...karsten, wording }, 'closed');
    expect(screen.getByRole('heading', { name: 'Sådan sagde vi det dengang' })).toBeInTheDocument();
  });
});

describe('for a citizen with another language', () => {
  const [promised = { what: '' }] = karsten.agreements;
  const spoken: Meeting = {
    ...karsten,
    citizenLanguages: ['en'],
    interpreted: [
      { said: promised.what, original: { lang: 'en', dir: 'ltr' as const, text: 'Karsten opens the mail.' } },
    ],
  };

  test('the sheet is in both, our words translated and the promise as the interpreter said it', async () => {
    await onStage(<Handover />, spoken, 'closing');
    await screen.findByText('The Danish text is the valid one.');
    expect(screen.getByText('Karsten opens the mail.').closest('.other')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(promised.what)).toBeInTheDocument();
    expect(screen.getByText('Den danske tekst gælder.')).toBeInTheDocument();
  });

  test('the meeting takes along the words of both', async () => {
    const { facts } = await onStage(<Handover />, spoken, 'closing');
    await screen.findByText('The Danish text is the valid one.');
    await press('Slut mødet');
    expect(facts().wording).toMatchObject({ language: 'da', title: 'Det her aftalte vi' });
    expect(facts().wordingBeside).toMatchObject({ language: 'en', danishCounts: 'The Danish text is the valid one.' });
  });

  test('the closed sheet reads through the words of both, and stays Danish where it was closed in Danish', async () => {
    const wording = { title: 'Sådan sagde vi det dengang', language: 'da' };
    const wordingBeside = { title: 'As we said it then', language: 'en' };
    await onStage(<Handover />, { ...spoken, wording, wordingBeside }, 'closed');
    expect(await screen.findByText('As we said it then')).toBeInTheDocument();
    cleanup();
    await onStage(<Handover />, { ...spoken, wording, wordingBeside: null }, 'closed');
    expect(screen.getByRole('heading', { name: 'Sådan sagde vi det dengang' })).toBeInTheDocument();
    expect(document.querySelector('.sheet .other')).toBeNull();
  });

  test('is Danish alone when the citizen wants it so', async () => {
    await onStage(<Handover />, { ...spoken, danishOnly: true }, 'closing');
    expect(document.querySelector('.sheet .other')).toBeNull();
  });
});

describe('printing', () => {
  test('is looked at first, is the press of a person, and is remembered with the person it was for', async () => {
    const { facts } = await onStage(<Handover />, karsten, 'closing');
    await press('Print');
    expect(screen.getByRole('heading', { name: 'Det her går til Karsten' })).toBeInTheDocument();
    expect(window.print).not.toHaveBeenCalled();
    await press('Print');
    expect(window.print).toHaveBeenCalledOnce();
    expect(facts().handovers).toMatchObject([{ way: 'paper', toId: 'p-karsten', version: 1 }]);
    expect(screen.getByText('Arket er sendt til printeren.')).toHaveRole('status');
    expect(screen.getByText('Givet videre')).toBeInTheDocument();
  });
});

describe('the end of the meeting', () => {
  test('closes it and takes the words of the sheet along', async () => {
    const { facts, phase } = await onStage(<Handover />, karsten, 'closing');
    await press('Slut mødet');
    expect(phase()).toBe('closed');
    expect(facts().wording).toMatchObject({ ...handover.sheet, language: 'da' });
    expect(facts().wording?.['meetingOf']).toBe('{{name, possessive}} møde');
  });

  test('waits while something has no outcome, and says so', async () => {
    const open = { ...karsten, parked: karsten.parked.map((one) => ({ ...one, outcome: null })) };
    const { phase } = await onStage(<Handover />, open, 'closing');
    await press('Slut mødet');
    expect(phase()).toBe('closing');
    expect(screen.getByRole('alert')).toHaveTextContent('under »Gemt til senere« mangler en plads.');
  });

  test.each(['closed', 'stoppedEarly'] as const)(
    'is not offered when the meeting is %s; the way back is',
    async (phase) => {
      const away = { kind: 'stopped' as const, from: 'agreeing' as const, since: karsten.createdAt };
      const meeting = phase === 'stoppedEarly' ? { ...karsten, away } : karsten;
      const { facts } = await onStage(<Handover />, meeting, phase);
      expect(screen.queryByRole('button', { name: 'Slut mødet' })).toBeNull();
      await press('Tilbage');
      expect(facts().page).toBe('');
    },
  );
});
