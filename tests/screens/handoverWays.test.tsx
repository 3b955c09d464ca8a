import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendarFileType } from '../../src/handover/calendarFile.ts';
import { readTakeHomeFile } from '../../src/handover/packTakeHome.ts';
import { shell } from '../../src/locales/da/shell.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { scenarioMeeting } from '../handover/scenarioMeeting.ts';
import { onStage } from '../handover/stage.tsx';

const hanan: Meeting = { ...scenarioMeeting('scenario-2'), page: 'handover' };
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const textTo = (name: string) => (screen.getByLabelText(`Det, der går til ${name}`) as HTMLTextAreaElement).value;
const whoDid = (pick: (one: Meeting['participants'][number]) => boolean) =>
  hanan.participants.find(pick) as Meeting['participants'][number];
const supporter = whoDid(({ role }) => role === 'supportPerson');

beforeEach(() => {
  vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function stage(changes: Partial<Meeting> = {}, copies = true, phase: Phase = 'closing') {
  const saveFile = vi.fn<(name: string, type: string, content: string) => void>();
  const copyText = vi.fn(() => Promise.resolve(copies));
  const on = await onStage(<Handover />, { ...hanan, ...changes }, phase, { saveFile, copyText });
  return { ...on, saveFile, copyText };
}

test('one way is open at a time, and leaving it gives nothing', async () => {
  const { facts, saveFile } = await stage();
  await press('Hent');
  await press('Gem fil');
  expect(screen.getAllByRole('button', { name: 'Giv videre' })).toHaveLength(1);
  await press('Lad være');
  expect(screen.queryByRole('button', { name: 'Giv videre' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Gem fil' })).toHaveFocus();
  expect(saveFile).not.toHaveBeenCalled();
  expect(facts().handovers).toEqual([]);
});

test('paper is printed by a press that says so; the one that opened it closes it', async () => {
  const { facts } = await stage();
  await press('Print');
  expect(screen.getByRole('button', { name: 'Luk' })).toHaveAttribute('aria-expanded', 'true');
  await press('Print');
  expect(window.print).toHaveBeenCalledOnce();
  expect(facts().handovers).toMatchObject([{ way: 'paper', toId: hanan.citizenId }]);
});

test('the calendar holds just what was shown', async () => {
  const { facts, saveFile } = await stage();
  await press('Hent');
  const shown = textTo('Hanan');
  const own = hanan.agreements.filter(({ ownerId, due }) => ownerId === hanan.citizenId && due);
  for (const { what } of own) expect(shown).toContain(what);
  await press('Giv videre');
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
  const [name, type, content] = saveFile.mock.lastCall ?? ['', '', ''];
  expect([name, type]).toEqual(['kalender.ics', calendarFileType]);
  expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(own.length + 1);
  expect(facts().handovers).toMatchObject([{ way: 'calendar', toId: hanan.citizenId }]);
});

test('a calendar that is pressed for twice is fetched once', async () => {
  const { facts, saveFile } = await stage();
  await press('Hent');
  const give = screen.getByRole('button', { name: 'Giv videre' });
  fireEvent.click(give);
  fireEvent.click(give);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Giv videre' })).toBeNull());
  expect(saveFile).toHaveBeenCalledOnce();
  expect(facts().handovers).toHaveLength(1);
});

test('a calendar that could not be made says so, and the next press makes it', async () => {
  const { facts, saveFile } = await stage();
  saveFile.mockImplementationOnce(() => {
    throw new Error('no file');
  });
  await press('Hent');
  await press('Giv videre');
  expect(await screen.findByText(shell.cover.noFile)).toBeInTheDocument();
  expect(facts().handovers).toEqual([]);
  await press('Giv videre');
  await waitFor(() => expect(facts().handovers).toMatchObject([{ way: 'calendar' }]));
});

test('without a date nothing can be fetched, and it says why', async () => {
  const { saveFile } = await stage({ nextMeeting: null, agreements: [] });
  await press('Hent');
  await press('Giv videre');
  expect(saveFile).not.toHaveBeenCalled();
});

test('the file carries what the phone can take in, and its name says nothing of anybody', async () => {
  const { facts, saveFile } = await stage();
  await press('Gem fil');
  expect(textTo('Hanan')).toContain('Aftaler fra mødet - ikke en afgørelse');
  await press('Giv videre');
  const [name, , content] = saveFile.mock.lastCall ?? ['', '', ''];
  expect(name).toBe('aftaler.html');
  expect(readTakeHomeFile(content)).toMatchObject({ ok: true, takeHome: { citizen: 'Hanan' } });
  expect(facts().handovers).toMatchObject([{ way: 'file', toId: hanan.citizenId }]);
});

test('the note to the case is copied as it was shown', async () => {
  const { facts, copyText } = await stage();
  await press('Se notat');
  const shown = textTo('kommunens sag');
  await press('Giv videre');
  expect(copyText).toHaveBeenCalledWith(shown);
  expect(facts().handovers).toMatchObject([{ way: 'caseNote', toId: hanan.plan.gamemasterId }]);
});

test('a text the browser will not copy stands in a field to copy by hand, and is gone when the way is opened again', async () => {
  await stage({}, false);
  await press('Vælg tekst');
  const shown = textTo('Hanan');
  await press('Giv videre');
  const field = await screen.findByLabelText('Kopiér teksten herfra');
  expect(field).toHaveValue(shown);
  expect(field).toHaveFocus();
  await press('Luk teksten');
  await press('Vælg tekst');
  expect(screen.queryByLabelText('Kopiér teksten herfra')).toBeNull();
});

describe('the bisidder gets only what the citizen says yes to', () => {
  const open = () => press(`Vælg, hvad ${supporter.name} får`);
  const part = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));

  test('nothing is chosen beforehand, and without a yes nothing goes', async () => {
    const { facts, saveFile } = await stage();
    await open();
    for (const one of screen.getAllByRole('checkbox')) expect(one).not.toBeChecked();
    await press('Giv videre');
    expect(saveFile).not.toHaveBeenCalled();
    expect(window.print).not.toHaveBeenCalled();
    expect(facts()).toMatchObject({ sharings: [], handovers: [] });
  });

  test('a part that was not chosen stands nowhere in the file', async () => {
    const { facts, saveFile } = await stage();
    await open();
    await part('Mine opgaver');
    await userEvent.click(screen.getByRole('radio', { name: 'Som fil' }));
    await press('Giv videre');
    const content = saveFile.mock.lastCall?.[2] ?? '';
    expect(hanan.agreements.filter(({ what }) => content.includes(what))).toEqual(
      hanan.agreements.filter(({ ownerId }) => ownerId === hanan.citizenId),
    );
    expect(content).not.toContain(hanan.topic?.text);
    expect(content).not.toContain('id="step-up"');
    expect(facts().sharings).toMatchObject([{ personId: supporter.id, parts: ['citizensTasks'] }]);
    expect(facts().handovers).toMatchObject([{ way: 'file', toId: supporter.id }]);
  });

  test('on paper the sheet on the screen is the limited one', async () => {
    await stage();
    await open();
    await part('Næste møde');
    const sheet = screen.getByRole('article');
    for (const { what } of hanan.agreements) expect(within(sheet).queryByText(what)).toBeNull();
    await press('Lad være');
    expect(screen.getByRole('article')).toHaveTextContent(hanan.agreements[0]?.what ?? '-');
  });

  test('a yes can be taken back, and then nothing is chosen', async () => {
    const { facts } = await stage({
      sharings: [{ personId: supporter.id, parts: ['topic'], at: hanan.createdAt }],
    });
    await open();
    expect(screen.getByRole('checkbox', { name: 'Mit emne' })).toBeChecked();
    await press(`${supporter.name} får ikke mere`);
    expect(facts().sharings).toMatchObject([{ personId: supporter.id, parts: [] }]);
    await open();
    expect(screen.getByRole('checkbox', { name: 'Mit emne' })).not.toBeChecked();
  });

  test('a yes taken back in the same visit leaves no tick behind', async () => {
    const { facts } = await stage();
    await open();
    await part('Mit emne');
    await press('Giv videre');
    await open();
    await press(`${supporter.name} får ikke mere`);
    await open();
    for (const one of screen.getAllByRole('checkbox')) expect(one).not.toBeChecked();
    await press('Giv videre');
    expect(facts().sharings).toMatchObject([{ personId: supporter.id, parts: [] }]);
    expect(facts().handovers).toHaveLength(1);
  });

  describe('a sheet for each', () => {
    const theirs = 'Går med ned på jobcentret';
    const withATask = hanan.agreements.map((one, at) =>
      at === 0 ? { ...one, ownerId: supporter.id, what: theirs } : one,
    );
    const each = async (changes: Partial<Meeting> = {}) => {
      const on = await stage({ agreements: withATask, ...changes });
      await press('Print');
      await userEvent.click(screen.getByRole('radio', { name: 'Et ark til hver' }));
      return on;
    };
    const own = () => screen.queryByText(`Din opgave, ${supporter.name}`);

    test('leaves the bisidder out without a yes', async () => {
      const { facts } = await each();
      expect(own()).toBeNull();
      await press('Print');
      expect(facts().handovers.length).toBeGreaterThan(0);
      expect(facts().handovers.map(({ toId }) => toId)).not.toContain(supporter.id);
    });

    test('holds just the parts there is a yes to', async () => {
      await each({ sharings: [{ personId: supporter.id, parts: ['othersTasks'], at: hanan.createdAt }] });
      const sheet = own()?.closest('article') as HTMLElement;
      expect(within(sheet).getByText(theirs)).toBeInTheDocument();
      const citizens = hanan.agreements.filter(({ ownerId }) => ownerId === hanan.citizenId);
      for (const { what } of citizens) expect(sheet).not.toHaveTextContent(what);
      expect(sheet).not.toHaveTextContent(hanan.topic?.text ?? '-');
    });
  });
});

describe('before it is given', () => {
  const withWords = (what: string, changes: Partial<Meeting> = {}): Partial<Meeting> => ({
    agreements: hanan.agreements.map((one, at) => (at === 0 ? { ...one, what } : one)),
    ...changes,
  });

  test('a phone number that is not the one to call is named, and does not stop', async () => {
    const { facts } = await stage(withWords('Ringer på 98 76 54 32'));
    await press('Print');
    expect(screen.getByText('Her står et telefonnummer: 98 76 54 32')).toBeInTheDocument();
    await press('Print');
    expect(facts().handovers).toHaveLength(1);
  });

  test('what the citizen would not talk about is said without being said aloud', async () => {
    const preparation = { ...hanan.preparation, notToTalkAbout: ['Min gæld'] };
    await stage(withWords('Betaler min gæld ud', { preparation }));
    await press('Print');
    expect(screen.getByText('Her står måske noget, du ikke ville tale om.')).toBeInTheDocument();
    expect(screen.getByText('Min gæld').closest('details')).not.toHaveAttribute('open');
  });

  test('a CPR number is stopped', async () => {
    const { facts } = await stage(withWords('Mit nummer er 010190-1234'));
    await press('Print');
    await press('Print');
    expect(window.print).not.toHaveBeenCalled();
    expect(facts().handovers).toEqual([]);
  });
});

test.each<Phase>(['closed', 'stoppedEarly'])('the ways are there when the meeting is %s', async (phase) => {
  const away = { kind: 'stopped' as const, from: 'agreeing' as const, since: hanan.createdAt };
  const { facts } = await stage(phase === 'stoppedEarly' ? { away } : {}, true, phase);
  await press('Gem fil');
  await press('Giv videre');
  expect(facts().handovers).toHaveLength(1);
});

test('an amended edition says its number, and what was given before says which', async () => {
  const [before] = hanan.agreements;
  if (!before) throw new Error('no agreement');
  await stage(
    {
      amendments: [{ version: 2, at: hanan.createdAt, because: 'ny dag', before }],
      handovers: [{ at: hanan.createdAt, way: 'file', toId: hanan.citizenId, version: 1 }],
    },
    true,
    'closed',
  );
  expect(screen.getByText('Det her er rettet udgave 2.')).toBeInTheDocument();
  expect(screen.getByText('Givet videre som udgave 1')).toBeInTheDocument();
});

describe('on the phone', () => {
  const code = '40718253';

  test('the text is looked at, then the picture stands there; the code is apart and stays the same', async () => {
    const sealForPhone = vi.fn(() => Promise.resolve({ sealed: new Uint8Array(300), code }));
    const { facts } = await onStage(<Handover />, hanan, 'closing', {
      phoneAddress: 'https://step.example/',
      sealForPhone,
    });
    expect(sealForPhone).not.toHaveBeenCalled();
    await press('Lav en kode');
    await screen.findByRole('button', { name: 'Giv videre' });
    expect(screen.queryByRole('img', { name: 'QR-kode med Hanans aftaler' })).toBeNull();
    expect(textTo('Hanan')).toContain(hanan.agreements[0]?.what);
    await press('Giv videre');
    expect(screen.getByRole('img', { name: 'QR-kode med Hanans aftaler' })).toBeInTheDocument();
    expect(facts().handovers).toMatchObject([{ way: 'phone', toId: hanan.citizenId }]);
    expect(screen.queryByText('4071 8253')).toBeNull();
    await press('Vis koden');
    expect(screen.getByText('4071 8253')).toBeInTheDocument();
    await press('Skjul koden');
    await press('Vis koden');
    await press('Gem fil');
    await press('Lad være');
    expect(screen.getByText('4071 8253')).toBeInTheDocument();
    expect(sealForPhone).toHaveBeenCalledOnce();
  });

  test('without an address the picture is plain text, and anybody can read it', async () => {
    await onStage(<Handover />, hanan, 'closing', { phoneAddress: null });
    await press('Lav en kode');
    expect(await screen.findByText('Alle, der ser billedet, kan læse det.')).toBeInTheDocument();
    await press('Giv videre');
    expect(screen.getByRole('img', { name: 'QR-kode med Hanans aftaler' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Vis koden' })).toBeNull();
  });

  test('what is too much for a picture is offered as a file', async () => {
    const agreements = hanan.agreements.map((one) => ({ ...one, what: one.what + ' og så videre'.repeat(120) }));
    await onStage(<Handover />, { ...hanan, agreements }, 'closing', { phoneAddress: null });
    await press('Lav en kode');
    expect(await screen.findByRole('alert')).toHaveTextContent('Der er for meget til et billede.');
    await press('Tag dem som fil');
    expect(screen.getByRole('heading', { name: 'Det her går til Hanan' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Luk' })).toHaveAttribute('aria-expanded', 'true');
  });

  test('when no code can be made it says so, and can be tried again', async () => {
    const sealForPhone = vi.fn(() => Promise.reject(new Error('no memory')));
    await onStage(<Handover />, hanan, 'closing', { phoneAddress: 'https://step.example/', sealForPhone });
    await press('Lav en kode');
    expect(await screen.findByText(/Koden kunne ikke laves/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lav en kode' })).toBeInTheDocument();
  });
});

test('typing in the text that is shown changes nothing', async () => {
  await stage();
  await press('Vælg tekst');
  const field = screen.getByLabelText('Det, der går til Hanan');
  const shown = textTo('Hanan');
  fireEvent.change(field, { target: { value: 'andet' } });
  expect(textTo('Hanan')).toBe(shown);
});
