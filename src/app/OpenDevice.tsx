// An unlocked device: the list of meetings, one open meeting, or a view across them. The only place that holds the vault.
import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { ThisDevice } from '../room/device.ts';
import { Home } from '../screens/home/Home.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { deviceOf } from './deviceOf.ts';
import { useDoubtedClock } from './doubtedClock.ts';
import { LetGoNote } from './LetGoNote.tsx';
import { LockGuard } from './LockGuard.tsx';
import { useCameFrom } from './useCameFrom.ts';
import { useForgottenRestore } from './useForgottenRestore.ts';
import { useDueDeleted } from './useDueDeleted.ts';
import { useHeldAddress, useHeldPlace } from './useHeldPlace.ts';
import { useLettingGo } from './useLettingGo.ts';
import { useNewerCopies } from './useNewerCopies.ts';

const MeetingPlace = lazy(async () => ({ default: (await import('./MeetingPlace.tsx')).MeetingPlace }));
const CoursePlace = lazy(async () => ({ default: (await import('./CoursePlace.tsx')).CoursePlace }));
const CallsPlace = lazy(async () => ({ default: (await import('./CallsPlace.tsx')).CallsPlace }));
const DeletingPlace = lazy(async () => ({ default: (await import('./DeletingPlace.tsx')).DeletingPlace }));
const BackupPlace = lazy(async () => ({ default: (await import('./BackupPlace.tsx')).BackupPlace }));
const ClockPlace = lazy(async () => ({ default: (await import('./ClockPlace.tsx')).ClockPlace }));
const NewerCopiesPlace = lazy(async () => ({ default: (await import('./NewerCopiesPlace.tsx')).NewerCopiesPlace }));
const SecurityPlace = lazy(async () => ({ default: (await import('./SecurityPlace.tsx')).SecurityPlace }));

export function OpenDevice({ vault }: { readonly vault: OpenVault }) {
  const device = useMemo(() => deviceOf(vault), [vault]);
  const cameFrom = useCameFrom();
  useHeldAddress();
  useForgottenRestore(vault);
  useDueDeleted(vault, device);
  const { letGo, onLeftUnsaved } = useLettingGo(vault);
  const { newer, onDone } = useNewerCopies(vault);
  const lastOpen = useDoubtedClock((clock) => clock.asks);
  if (letGo) return <LetGoNote {...letGo} />;
  if (newer || lastOpen) {
    return (
      <ThisDevice value={device}>
        <Suspense fallback={null}>
          {newer ? <NewerCopiesPlace {...{ newer, onDone }} /> : lastOpen && <ClockPlace last={lastOpen} />}
        </Suspense>
        <LockGuard vault={vault} />
      </ThisDevice>
    );
  }
  return (
    <ThisDevice value={device}>
      <Router hook={useHeldPlace} hrefs={(href) => `#${href}`}>
        <Switch>
          <Route path="/m/:id">
            {({ id }) => (
              <Suspense fallback={null}>
                <MeetingPlace key={id} {...{ id, vault, onLeftUnsaved }} />
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
          <Route path="/slet/:id">
            {({ id }) => (
              <Suspense fallback={null}>
                <DeletingPlace vault={vault} id={id} />
              </Suspense>
            )}
          </Route>
          <Route path="/slettet">
            <Suspense fallback={null}>
              <DeletingPlace vault={vault} />
            </Suspense>
          </Route>
          <Route path="/kopi">
            <Suspense fallback={null}>
              <BackupPlace vault={vault} />
            </Suspense>
          </Route>
          <Route path="/laas">
            <Suspense fallback={null}>
              <SecurityPlace vault={vault} />
            </Suspense>
          </Route>
          <Route>
            <Home />
          </Route>
        </Switch>
      </Router>
      <LockGuard vault={vault} />
    </ThisDevice>
  );
}
