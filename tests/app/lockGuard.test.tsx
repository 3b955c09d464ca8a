// An open device can be covered from the moment it is shown.
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { LockGuard } from '../../src/app/LockGuard.tsx';
import { changeSession, useSession } from '../../src/room/session.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { inDanish } from '../screens/inDanish.ts';

beforeAll(inDanish);
afterEach(() => {
  vi.unstubAllGlobals();
  changeSession({ cover: 'none' });
});

test('Shift three times in the moment the meetings are shown covers them', async () => {
  changeSession({ cover: 'none', singleKeys: true });
  // As the app draws: in `act` every effect would have run before anybody could press.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const place = document.createElement('div');
  const covered = new Promise<string>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      for (let time = 0; time < 3; time += 1) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      resolve(useSession.getState().cover);
    });
    watch.observe(place, { childList: true });
  });
  const root = createRoot(place);
  root.render(
    <>
      <p>Dine møder</p>
      <LockGuard vault={{} as OpenVault} />
    </>,
  );
  expect(await covered).toBe('hidden');
  root.unmount();
});
