// Starts the app: reading preferences, the words, the screen, and the copy of the app for offline use.
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/parts.css';
import '../ui/styles/print.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../locales/language.ts';
import { changeSession } from '../room/session.ts';
import { App } from './App.tsx';
import { mineIn, takeMine } from './mineIn.ts';
import { followPreferences } from './preferences.ts';
import { onUpdateWaiting, registerServiceWorker } from './serviceWorker.ts';
import { tableIn } from './tableIn.ts';

/** It stands beside the app and not in it: no vault is opened there. */
const TableWindow = lazy(async () => ({ default: (await import('./TableWindow.tsx')).TableWindow }));
const MinePlace = lazy(async () => ({ default: (await import('./MinePlace.tsx')).MinePlace }));

export async function startApp(): Promise<void> {
  const mine = takeMine();
  await startLanguage(followPreferences());
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root.');
  const table = tableIn(location.hash);
  addEventListener('hashchange', () => {
    if (tableIn(location.hash) !== table || !mineIn(location.hash) !== !mine) location.reload();
  });
  createRoot(root).render(
    <StrictMode>
      <Suspense>{mine ? <MinePlace {...mine} /> : table === undefined ? <App /> : <TableWindow id={table} />}</Suspense>
    </StrictMode>,
  );
  onUpdateWaiting(() => changeSession({ updateWaiting: true }));
  // Without it the app still works while there is a network.
  if (import.meta.env.PROD) await registerServiceWorker().catch(() => undefined);
}
