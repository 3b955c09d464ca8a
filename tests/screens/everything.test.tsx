import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { Everything } from '../../src/screens/everything/Everything.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const hanan = scenarioMeeting('scenario-2');
const full: Meeting = {
  ...hanan,
  preparation: {
    ...hanan.preparation,
    goodLife: 'Ro om morgenen',
    worries: ['Han er alene hjemme'],
    wantsToSay: [
      { id: 'w1', text: 'Jeg lyver ikke', mayBeShown: true },
      { id: 'w2', text: 'Kun for mig selv', mayBeShown: false },
    ],
  },
  agreements: hanan.agreements.map((one, at) =>
    at > 0
      ? one
      : {
          ...one,
          times: 5,
          why: 'Jeg vil sove om natten',
          goals: [{ text: 'En tur om søen', due: '2026-04-14' }],
          saidBack: { words: 'Jeg går med ham hver dag', at: one.at, byId: one.ownerId },
        },
  ),
  participants: [
    ...hanan.participants,
    {
      ...newParticipant({ id: 'p-nej', name: 'Nejsagt', role: 'professional', proposedById: 'p-jonas' }),
      citizenAnswer: 'no',
    },
  ],
  page: 'everything',
};

/** Every sentence a person wrote: what is written in words, not a code, an id or a moment. */
function sentencesIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return facts.trim().includes(' ') ? [facts] : [];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.values(facts).flatMap(sentencesIn);
}

describe('everything that is held can be read (R07)', () => {
  test.each([full, scenarioMeeting('scenario-1')])(
    'every sentence of the meeting stands on the screen',
    async (meeting) => {
      await onStage(<Everything />, { ...meeting, page: 'everything' }, 'closing');
      const shown = document.body.textContent;
      const missing = sentencesIn(meeting).filter((sentence) => !shown.includes(sentence));
      expect(missing).toEqual([]);
    },
  );

  test('what is only the citizen’s waits behind its own press', async () => {
    await onStage(<Everything />, full, 'closing');
    const closed = screen.getByText('Vis det, kun Hanan ser').closest('details') as HTMLDetailsElement;
    expect(closed.open).toBe(false);
    for (const secret of ['Kun for mig selv', 'Nejsagt']) {
      expect(within(closed).getByText(secret)).toBeInTheDocument();
      expect(screen.getAllByText(secret)).toHaveLength(1);
    }
  });
});

describe('what came after the meeting', () => {
  const [one] = full.agreements;
  const heard = { at: '2026-04-20T08:00:00Z', way: 'call', outcome: 'notYet', times: 3, words: 'Bilen var i stykker' };
  const after = {
    ...full,
    reports: [{ id: 'heard', agreementId: one?.id ?? '', ...heard }],
    sharings: [{ personId: 'p-maja', parts: ['topic', 'nextMeeting'], at: full.createdAt }],
    handovers: [{ at: full.createdAt, way: 'file', toId: 'p-hanan', version: 1 }],
  } as Meeting;

  test('what was heard about a promise stands with the words, and can be taken back', async () => {
    await onStage(<Everything />, after, 'closed');
    expect(screen.getByText('Bilen var i stykker')).toBeInTheDocument();
    expect(screen.getByText('3 gange indtil nu.')).toBeInTheDocument();
    const row = screen.getByText('Bilen var i stykker').closest('li');
    expect(row?.querySelector('button')).not.toBeNull();
  });

  test('whom the sheet may go to stands there, and how it was given', async () => {
    await onStage(<Everything />, after, 'closed');
    expect(screen.getByText('Mit emne, Næste møde')).toBeInTheDocument();
    expect(screen.getByText('Som fil')).toBeInTheDocument();
  });
});

describe('what the meeting has come to hold', () => {
  const jonas = 'p-jonas';
  const spoken: Meeting = {
    ...full,
    plan: { ...full.plan, coGamemasterId: jonas },
    mentions: [
      { id: 'w1', at: full.createdAt, how: 'said' },
      { id: 'w2', at: full.createdAt, how: 'letBe' },
    ],
    lines: [
      ...full.lines,
      {
        id: 'for-hanan',
        at: full.createdAt,
        byId: jonas,
        source: 'onBehalf',
        text: 'Hun er træt',
        goesIntoCase: false,
        confirmedAt: null,
      },
      {
        id: 'right',
        at: full.createdAt,
        byId: jonas,
        source: 'onBehalf',
        text: 'Hun sover ikke',
        goesIntoCase: false,
        confirmedAt: full.createdAt,
      },
    ],
    views: [
      {
        id: 'plain',
        at: full.createdAt,
        aboutId: 'right',
        byId: jonas,
        kind: 'rewording',
        text: 'Natten er svær',
      },
    ],
    timeline: [
      ...full.timeline,
      { id: 'time-out', at: full.createdAt, kind: 'timeOut', minutes: 4 },
      { id: 'new-lead', at: full.createdAt, kind: 'gamemaster', toId: jonas },
      { id: 'worry', at: full.createdAt, kind: 'concern', byId: jonas },
    ],
  };
  const name = spoken.participants.find(({ id }) => id === jonas)?.name ?? '';
  const entry = (text: string) => screen.getAllByText(text)[0]?.closest('li')?.textContent;

  test.each([
    ['Jeg lyver ikke', 'Nævnt'],
    ['Kun for mig selv', 'Hanan lader det ligge'],
    ['Hun er træt', 'Hanan har ikke sagt, om det er rigtigt.'],
    ['Hun sover ikke', 'Hanan siger, at det er rigtigt'],
    ['Natten er svær', `Med andre ord, ved ${name}`],
    ['Natten er svær', 'Om: Hun sover ikke'],
    ['4 minutter', 'Time-out'],
  ])('"%s" stands with "%s"', async (text, known) => {
    await onStage(<Everything />, spoken, 'closing');
    expect(entry(text)).toContain(known);
  });

  test.each(['Ordstyrer', 'Medordstyrer', 'Nogen har handlet på en bekymring'])('%s is named', async (label) => {
    await onStage(<Everything />, spoken, 'closing');
    const labels = screen.getAllByText(label, { selector: '.label' });
    expect(labels.some((one) => one.closest('li')?.textContent.includes(name))).toBe(true);
  });

  test('a point can be taken back, and what became of it goes with it', async () => {
    const { facts } = await onStage(<Everything />, spoken, 'choosingTopic');
    await userEvent.click(screen.getByRole('button', { name: 'Det skal ikke stå her: Jeg lyver ikke' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, tag det væk' }));
    expect(facts().preparation.wantsToSay.map(({ id }) => id)).toEqual(['w2']);
    expect(facts().mentions.map(({ id }) => id)).toEqual(['w2']);
  });
});

describe('the citizen takes words back (R18)', () => {
  const question = 'Kan timerne i systuen sættes ned til 1. juli?';

  test('asked first, then gone for good', async () => {
    const { facts } = await onStage(<Everything />, full, 'closing');
    await userEvent.click(screen.getByRole('button', { name: `Det skal ikke stå her: ${question}` }));
    expect(screen.getByRole('button', { name: 'Behold det' })).toHaveFocus();
    expect(facts().openQuestions).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, tag det væk' }));
    expect(facts().openQuestions).toEqual([]);
    expect(screen.queryByText(question)).toBeNull();
    expect(screen.getByText('Det er slettet.')).toHaveRole('status');
  });

  test('keeping it changes nothing', async () => {
    const { facts } = await onStage(<Everything />, full, 'closed');
    await userEvent.click(screen.getByRole('button', { name: `Det skal ikke stå her: ${question}` }));
    await userEvent.click(screen.getByRole('button', { name: 'Behold det' }));
    expect(facts()).toEqual(full);
  });
});

test('leads back to where it was opened', async () => {
  const { facts } = await onStage(<Everything />, full, 'discussing');
  await userEvent.click(screen.getByRole('button', { name: 'Tilbage' }));
  expect(facts().page).toBe('');
});
