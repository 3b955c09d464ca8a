// An unlocked device: the list of meetings, one open meeting, or a view across them. The only place that holds the vault.
import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { ThisDevice } from '../room/device.ts';
import { Home } from '../screens/home/Home.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { deviceOf } from './deviceOf.ts';
import { useCameFrom } from './useCameFrom.ts';
import { useHeldAddress, useHeldPlace } from './useHeldPlace.ts';

const MeetingPlace = lazy(async () => ({ default: (await import('./MeetingPlace.tsx')).MeetingPlace }));
const CoursePlace = lazy(async () => ({ default: (await import('./CoursePlace.tsx')).CoursePlace }));
const CallsPlace = lazy(async () => ({ default: (await import('./CallsPlace.tsx')).CallsPlace }));

export function OpenDevice({ vault }: { readonly vault: OpenVault }) {
  const device = useMemo(() => deviceOf(vault), [vault]);
  const cameFrom = useCameFrom();
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
          <Route path="/forloeb/:courseId">
            {({ courseId }) => (
              <Suspense fallback={null}>
                <CoursePlace courseId={courseId} onBack={() => navigate(cameFrom)} />
              </Suspense>
            )}
          </Route>
          <Route path="/ringerunde">
            <Suspense fallback={null}>
              <CallsPlace />
            </Suspense>
          </Route>
          <Route>
            <Home />
          </Route>
        </Switch>
      </Router>
    </ThisDevice>
  );
}
