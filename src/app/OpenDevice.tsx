// An unlocked device: the list of meetings, or one open meeting. The only place that holds the vault.
import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { ThisDevice } from '../room/device.ts';
import { Home } from '../screens/home/Home.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { deviceOf } from './deviceOf.ts';
import { useHeldAddress, useHeldPlace } from './useHeldPlace.ts';

const MeetingPlace = lazy(async () => ({ default: (await import('./MeetingPlace.tsx')).MeetingPlace }));

export function OpenDevice({ vault }: { readonly vault: OpenVault }) {
  const device = useMemo(() => deviceOf(vault), [vault]);
  useHeldAddress();
  return (
    <ThisDevice value={device}>
      <Router hook={useHeldPlace} hrefs={(href) => `#${href}`}>
        <Switch>
          <Route path="/m/:id">
            {({ id }) => (
              <Suspense fallback={null}>
                <MeetingPlace key={id} id={id} vault={vault} />
              </Suspense>
            )}
          </Route>
          <Route>
            <Home />
          </Route>
        </Switch>
      </Router>
    </ThisDevice>
  );
}
