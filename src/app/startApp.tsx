// Starts the app: reading preferences, the words, the screen, and the copy of the app for offline use.
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/parts.css';
import '../ui/styles/largeText.css';
import '../ui/styles/print.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../locales/language.ts';
import { changeSession } from '../room/session.ts';
import { ReadScreenButton } from '../screens/frame/reading/ReadScreenButton.tsx';
import { SimpleWords } from '../screens/frame/reading/SimpleWords.tsx';
import { TranslationNote } from '../screens/frame/TranslationNote.tsx';
import { removePracticeLeft } from '../storage/practiceLeft.ts';
import { DialogAids } from '../ui/DialogAids.ts';
import { App } from './App.tsx';
import { askBeforeGoing } from './askBeforeGoing.ts';
import { hearWindows } from './lockChannel.ts';
import { mineIn, takeMine } from './mineIn.ts';
import { followPreferences } from './preferences.ts';
import { giveUpWords } from './openNow.ts';
import { practiceIn } from './practiceIn.ts';
import { onUpdateWaiting, registerServiceWorker } from './serviceWorker.ts';
import { tableIn } from './tableIn.ts';
import { WhenBroken } from './WhenBroken.tsx';

/** It stands beside the app and not in it: no vault is opened there. */
const TableWindow = lazy(async () => ({ default: (await import('./TableWindow.tsx')).TableWindow }));
const PracticePlace = lazy(async () => ({ default: (await import('./PracticePlace.tsx')).PracticePlace }));
const MinePlace = lazy(async () => ({ default: (await import('./MinePlace.tsx')).MinePlace }));

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
          <Suspense>
            {mine ? (
              <MinePlace {...mine} />
            ) : practises ? (
              <PracticePlace />
            ) : table === undefined ? (
              <App />
            ) : (
              <TableWindow id={table} />
            )}
          </Suspense>
        </DialogAids>
      </WhenBroken>
    </StrictMode>,
  );
  if (!practises && table === undefined && !mine) void removePracticeLeft();
  askBeforeGoing();
  onUpdateWaiting(() => changeSession({ updateWaiting: true }));
  // Without it the app still works while there is a network.
  if (import.meta.env.PROD) await registerServiceWorker().catch(() => undefined);
}
