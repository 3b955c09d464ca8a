import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { hardWords as danish } from '../../src/locales/da/hardWords.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { table } from '../../src/locales/da/table.ts';
import { loadHardWords, loadMeetingWords } from '../../src/locales/language.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { ShareList } from '../../src/screens/agreements/ShareList.tsx';
import { OnBreak } from '../../src/screens/away/OnBreak.tsx';
import { TableAway } from '../../src/screens/frame/table/TableAway.tsx';
import { SimpleWords } from '../../src/screens/frame/reading/SimpleWords.tsx';
import { TableHelp } from '../../src/screens/table/TableHelp.tsx';
import { anAgreement, factsIn } from '../cast.ts';
import { inDanish } from './inDanish.ts';
import { inRoom } from './inRoom.tsx';

beforeAll(async () => {
  await inDanish();
  await loadMeetingWords();
  await loadHardWords();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => act(() => changeSession({ calmView: false, simpleWords: false, readingHelpOpen: false })));

const explained = () =>
  render(
    <>
      <SimpleWords />
      <main>
        <p>Bisidderen er med. Vi venter på en afgørelse. Det er pligtopfyldende.</p>
        <aside className="private">Spørg om samtykke.</aside>
      </main>
    </>,
  );

test('the hard words of the screen can be pressed for what they mean, and no others', async () => {
  act(() => changeSession({ simpleWords: true }));
  explained();
  const strip = await screen.findByRole('complementary', { name: danish.title });
  const words = [...strip.querySelectorAll('li > button')].map((one) => one.textContent);
  expect(words).toEqual(['bisidder', 'afgørelse']);
  expect(strip).toHaveTextContent(danish.decision.means);
});

test('the words follow the screen', async () => {
  act(() => changeSession({ simpleWords: true }));
  const { rerender } = explained();
  await screen.findByRole('button', { name: 'bisidder' });
  rerender(
    <>
      <SimpleWords />
      <main>Giver du samtykke?</main>
    </>,
  );
  await waitFor(() => expect(screen.queryByRole('button', { name: 'bisidder' })).toBeNull());
  expect(screen.getByRole('button', { name: 'samtykke' })).toBeVisible();
});

test('nobody who has not asked for it sees a word explained', () => {
  explained();
  expect(screen.queryByRole('complementary', { name: danish.title })).toBeNull();
});

const until = { kind: 'break', until: '10:40' } as const;

test('the calm view has no clock on the break, neither here nor on the table', () => {
  act(() => changeSession({ calmView: true }));
  render(<TableAway away={until} />);
  expect(screen.getByRole('heading')).toHaveTextContent(new RegExp(`^${table.away.break}$`));
  expect(screen.queryByText(/10[.:]40/)).toBeNull();
});

test('the calm view counts nothing where it is said who carries what', () => {
  act(() => changeSession({ calmView: true }));
  inRoom(factsIn('agreeing', { agreements: [anAgreement({ ownerId: 'samira' })] }), 'agreeing', <ShareList />);
  const share = screen.getByRole('region');
  expect(share).toHaveTextContent('Er det til at overskue for Samira?');
  expect(share.textContent).not.toMatch(/\d|én ting/);
});

test('reading help is one press away on a break', async () => {
  const facts = factsIn('discussing', {});
  inRoom(facts, 'onBreak', <OnBreak />);
  await userEvent.click(screen.getByRole('button', { name: shell.readingHelp }));
  expect(useSession.getState().readingHelpOpen).toBe(true);
  expect(screen.getByRole('button', { name: shell.reading.aloud })).toBeVisible();
});

test('on the window of the table the key L opens it', async () => {
  render(<TableHelp />);
  await userEvent.keyboard('l');
  expect(useSession.getState().readingHelpOpen).toBe(true);
});
