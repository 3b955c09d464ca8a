import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCareWords } from '../../src/locales/language.ts';
import { ThisDevice } from '../../src/room/device.ts';
import type { Deleting, DeletionReceipt, MeetingToDelete, WipeReceipt, Wiping } from '../../src/room/wiping.ts';
import { DeleteMeeting } from '../../src/screens/wiping/DeleteMeeting.tsx';
import { Receipts } from '../../src/screens/wiping/Receipts.tsx';
import { WipeEverything } from '../../src/screens/wiping/WipeEverything.tsx';
import { deviceWith } from './homeDevice.ts';
import { inDanish } from './inDanish.ts';

beforeEach(async () => {
  await inDanish();
  await loadCareWords();
});

const karsten: MeetingToDelete = { id: 'k', citizen: 'Karsten Holm', date: '2026-03-10', followUps: 0 };
const given: DeletionReceipt = {
  number: '3F9A-71C2',
  at: '2026-11-22T09:30:00.000Z',
  why: 'asked',
  meetings: 1,
  rows: 2,
  copies: 1,
};
const deletingWith = (changes: Partial<Deleting> = {}): Deleting => ({
  look: () => Promise.resolve(karsten),
  remove: vi.fn<Deleting['remove']>(() => Promise.resolve(null)),
  receipts: () => [given],
  goTo: vi.fn<Deleting['goTo']>(),
  ...changes,
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const onPage = async (deleting: Deleting) => {
  render(
    <ThisDevice value={deviceWith([])}>
      <DeleteMeeting id="k" deleting={deleting} />
    </ThisDevice>,
  );
  return screen.findByRole('heading', { level: 1 });
};

describe('deleting one meeting', () => {
  test('says whose and when, what goes and what stays, and asks twice', async () => {
    const deleting = deletingWith();
    expect(await onPage(deleting)).toHaveTextContent('Slet Karstens møde');
    expect(screen.getByText('Mødet er tirsdag den 10. marts.')).toBeInTheDocument();
    for (const stays of ['Ark på papir.', 'Det, borgeren har på sin telefon.', 'Kopier og filer, der er gemt før nu.'])
      expect(screen.getByText(stays)).toBeInTheDocument();
    await press('Slet mødet');
    expect(deleting.remove).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Nej, behold mødet' })).toHaveFocus();
    await press('Ja, slet mødet nu');
    expect(deleting.remove).toHaveBeenCalledExactlyOnceWith('k');
    await waitFor(() => expect(deleting.goTo).toHaveBeenCalledWith('receipts'));
  });

  test('can be kept at both questions', async () => {
    const deleting = deletingWith();
    await onPage(deleting);
    await press('Nej, behold mødet');
    await press('Slet mødet');
    await press('Nej, behold mødet');
    expect(deleting.goTo).toHaveBeenCalledTimes(2);
    expect(deleting.goTo).toHaveBeenCalledWith('home');
    expect(deleting.remove).not.toHaveBeenCalled();
  });

  test('names the follow-up, which carries the promises on', async () => {
    await onPage(deletingWith({ look: () => Promise.resolve({ ...karsten, followUps: 1 }) }));
    expect(screen.getByText('Mødet, der følger op. Det har aftalerne med herfra.')).toBeInTheDocument();
  });

  test.each([
    ['heldElsewhere', /åbent i et andet vindue/u],
    ['failed', /Mødet er her stadig/u],
  ] as const)('that cannot be done now says so and leaves it there: %s', async (outcome, sentence) => {
    const deleting = deletingWith({ remove: () => Promise.resolve(outcome) });
    await onPage(deleting);
    await press('Slet mødet');
    await press('Ja, slet mødet nu');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(deleting.goTo).not.toHaveBeenCalled();
  });

  test('of one that cannot be read warns first; of one that is gone says that', async () => {
    const { unmount } = render(
      <ThisDevice value={deviceWith([])}>
        <DeleteMeeting
          id="k"
          deleting={deletingWith({ look: () => Promise.resolve({ ...karsten, citizen: null, date: null }) })}
        />
      </ThisDevice>,
    );
    expect(await screen.findByText(/En nyere udgave kan måske læse det/u)).toBeInTheDocument();
    unmount();
    expect(await onPage(deletingWith({ look: () => Promise.resolve(null) }))).toHaveTextContent('Mødet er her ikke');
  });
});

describe('a receipt', () => {
  const receipts = (all: readonly DeletionReceipt[]) =>
    render(
      <ThisDevice value={deviceWith([])}>
        <Receipts deleting={deletingWith({ receipts: () => all })} />
      </ThisDevice>,
    );

  test('tells when and how much, with the year, and never whose', () => {
    receipts([given]);
    const paper = screen.getByRole('article', { name: 'Kvittering for sletning 3F9A-71C2' });
    expect(paper).toHaveTextContent('Et møde er slettet fra denne computer.');
    expect(paper).toHaveTextContent(/Søndag den 22. november 2026 kl/u);
    expect(paper).toHaveTextContent('Slettede dele2');
    expect(paper).not.toHaveTextContent('Karsten');
    expect(paper).toHaveTextContent('Det gælder (skriv selv i hånden)');
  });

  test('is printed from the screen', async () => {
    const printing = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    receipts([given, { ...given, number: '0000-0001', why: 'due', meetings: 3 }]);
    expect(screen.getByText('3 møder er slettet fra denne computer.')).toBeInTheDocument();
    await press('Print kvitteringen');
    expect(printing).toHaveBeenCalledOnce();
  });

  test('that is not there is said to be gone with the lock', () => {
    receipts([]);
    expect(screen.getByText(/Den bliver aldrig gemt/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print kvitteringen' })).toBeNull();
  });
});

describe('deleting everything', () => {
  const wiped: WipeReceipt = {
    number: '53F5-E06D',
    at: '2026-11-22T09:30:00.000Z',
    why: 'everything',
    meetings: 12,
    databases: 2,
    copies: 3,
    caches: 1,
    notes: 2,
  };
  const wipingWith = (changes: Partial<Wiping> = {}): Wiping => ({
    look: () => Promise.resolve({ meetings: 12, lastBackup: null }),
    wipe: vi.fn<Wiping['wipe']>(() => Promise.resolve(wiped)),
    beginAnew: vi.fn<Wiping['beginAnew']>(),
    leave: vi.fn<Wiping['leave']>(),
    ...changes,
  });
  const field = () => screen.getByLabelText('Skriv »slet alt« her');

  test('says how much lies here and when the last copy was made', async () => {
    render(<WipeEverything wiping={wipingWith()} />);
    expect(await screen.findByText(/Der ligger 12 møder her\. Der er ikke lavet en kopi/u)).toBeInTheDocument();
    expect(screen.getByText(/lås op og gem en kopi først/u)).toBeInTheDocument();
  });

  test('waits until the words are typed, and ends with a receipt', async () => {
    const wiping = wipingWith();
    render(<WipeEverything wiping={wiping} />);
    await press('Slet alt nu');
    expect(screen.getByText('Skriv »slet alt« i feltet først.')).toBeInTheDocument();
    await userEvent.type(field(), 'slet');
    await press('Slet alt nu');
    expect(wiping.wipe).not.toHaveBeenCalled();
    await userEvent.clear(field());
    await userEvent.type(field(), ' Slet  ALT ');
    await press('Slet alt nu');
    const paper = await screen.findByRole('article', { name: 'Kvittering for sletning 53F5-E06D' });
    expect(paper).toHaveTextContent('Alt fra Step Up-møder er slettet i denne browser.');
    expect(paper).toHaveTextContent('Møder12');
    await press('Til starten');
    expect(wiping.beginAnew).toHaveBeenCalledOnce();
  });

  test.each([
    ['blocked', /Luk de andre vinduer/u],
    ['failed', /Tryk igen/u],
  ] as const)('that is not done yet says so and can be pressed again: %s', async (code, sentence) => {
    const wipe = vi.fn<Wiping['wipe']>().mockResolvedValueOnce(code).mockResolvedValue(wiped);
    render(<WipeEverything wiping={wipingWith({ wipe })} />);
    await userEvent.type(field(), 'slet alt');
    await press('Slet alt nu');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    await press('Slet alt nu');
    expect(await screen.findByRole('article')).toBeInTheDocument();
  });

  test('can be left with everything as it was', async () => {
    const wiping = wipingWith();
    render(<WipeEverything wiping={wiping} />);
    await press('Nej, behold alt');
    expect(wiping.leave).toHaveBeenCalledOnce();
    expect(wiping.wipe).not.toHaveBeenCalled();
  });
});
