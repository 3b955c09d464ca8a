// Starts the app: reading preferences, the words, the screen, and the copy of the app for offline use.
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/parts.css';
import '../ui/styles/largeText.css';
import '../ui/styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMeetingWords, loadMineWords, loadPracticeWords, startLanguage } from '../locales/language.ts';
import { changeSession } from '../room/session.ts';
import { ReadScreenButton } from '../screens/frame/reading/ReadScreenButton.tsx';
import { SimpleWords } from '../screens/frame/reading/SimpleWords.tsx';
import { TranslationNote } from '../screens/frame/TranslationNote.tsx';
import { clearPracticeAtStart } from '../storage/practiceAtStart.ts';
import { forgetWipesInTime } from '../storage/wipeNote.ts';
import { DialogAids } from '../ui/DialogAids.ts';
import { App } from './App.tsx';
import { askBeforeGoing } from './askBeforeGoing.ts';
import { fetched } from './fetched.tsx';
import { hearWindows } from './lockChannel.ts';
import { mineIn, takeMine } from './mineIn.ts';
import { followPreferences } from './preferences.ts';
import { giveUpWords } from './openNow.ts';
import { practiceIn } from './practiceIn.ts';
import { onUpdateWaiting, registerServiceWorker } from './serviceWorker.ts';
import { tableIn } from './tableIn.ts';
import { WhenBroken } from './WhenBroken.tsx';

/** It stands beside the app and not in it: no vault is opened there. */
const TableWindow = fetched(async () => (await import('./TableWindow.tsx')).TableWindow, loadMeetingWords);
const PracticePlace = fetched(async () => (await import('./PracticePlace.tsx')).PracticePlace, loadPracticeWords);
const MinePlace = fetched(async () => (await import('./MinePlace.tsx')).MinePlace, loadMineWords);

export async function startApp(): Promise<void> {
  const mine = takeMine();
  await startLanguage(followPreferences());
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root.');
  const table = tableIn(location.hash);
  const practises = practiceIn(location.hash);
  addEventListener('hashchange', () => {
    const { hash } = location;
    // Whatever a screen of a practice leads to lies on the real device: from there one begins at its door.
    if (practises) location.hash = '#/';
    if (tableIn(hash) !== table || !mineIn(hash) !== !mine || practiceIn(hash) !== practises) location.reload();
  });
  // Another window has deleted everything: nothing of it stays in this one.
  hearWindows((word) => {
    if (word !== 'wiped') return;
    giveUpWords();
    location.reload();
  });
  createRoot(root).render(
    <StrictMode>
      <WhenBroken>
        <TranslationNote />
        <SimpleWords />
        <DialogAids value={<ReadScreenButton />}>
          {mine ? (
            <MinePlace {...mine} />
          ) : practises ? (
            <PracticePlace />
          ) : table === undefined ? (
            <App />
          ) : (
            <TableWindow id={table} />
          )}
        </DialogAids>
      </WhenBroken>
    </StrictMode>,
  );
  if (!practises && table === undefined && !mine) void clearPracticeAtStart();
  forgetWipesInTime();
  askBeforeGoing();
  onUpdateWaiting(() => changeSession({ updateWaiting: true }));
  // Without it the app still works while there is a network.
  if (import.meta.env.PROD) await registerServiceWorker().catch(() => undefined);
}
