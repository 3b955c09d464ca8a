// An unlocked device: the list of meetings, one open meeting, or a view across them. The only place that holds the vault.
import { useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { loadCareWords, loadMeetingWords } from '../locales/language.ts';
import { ThisDevice } from '../room/device.ts';
import { Home } from '../screens/home/Home.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { deviceOf } from './deviceOf.ts';
import { useDoubtedClock } from './doubtedClock.ts';
import { fetched } from './fetched.tsx';
import { LetGoNote } from './LetGoNote.tsx';
import { LockGuard } from './LockGuard.tsx';
import { useCameFrom } from './useCameFrom.ts';
import { useForgottenRestore } from './useForgottenRestore.ts';
import { useDueDeleted } from './useDueDeleted.ts';
import { useHeldAddress, useHeldPlace } from './useHeldPlace.ts';
import { useLettingGo } from './useLettingGo.ts';
import { useNewerCopies } from './useNewerCopies.ts';

const MeetingPlace = fetched(async () => (await import('./MeetingPlace.tsx')).MeetingPlace, loadMeetingWords);
const Course = fetched(async () => (await import('../screens/course/Course.tsx')).Course, loadMeetingWords);
const Calls = fetched(async () => (await import('../screens/calls/Calls.tsx')).Calls, loadMeetingWords);
const DeletingPlace = fetched(async () => (await import('./DeletingPlace.tsx')).DeletingPlace, loadCareWords);
const BackupPlace = fetched(async () => (await import('./BackupPlace.tsx')).BackupPlace, loadCareWords);
const ClockPlace = fetched(async () => (await import('./ClockPlace.tsx')).ClockPlace, loadCareWords);
const NewerCopiesPage = fetched(
  async () => (await import('../screens/backup/NewerCopiesPage.tsx')).NewerCopiesPage,
  loadCareWords,
);
const SecurityPlace = fetched(async () => (await import('./SecurityPlace.tsx')).SecurityPlace, loadCareWords);

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
        {newer ? <NewerCopiesPage {...{ newer, onDone }} /> : lastOpen && <ClockPlace last={lastOpen} />}
        <LockGuard vault={vault} />
      </ThisDevice>
    );
  }
  return (
    <ThisDevice value={device}>
      <Router hook={useHeldPlace} hrefs={(href) => `#${href}`}>
        <Switch>
          <Route path="/m/:id">{({ id }) => <MeetingPlace key={id} {...{ id, vault, onLeftUnsaved }} />}</Route>
          <Route path="/forloeb/:courseId">
            {({ courseId }) => <Course courseId={courseId} onBack={() => navigate(cameFrom)} />}
          </Route>
          <Route path="/ringerunde">
            <Calls />
          </Route>
          <Route path="/slet/:id">{({ id }) => <DeletingPlace vault={vault} id={id} />}</Route>
          <Route path="/slettet">
            <DeletingPlace vault={vault} />
          </Route>
          <Route path="/kopi">
            <BackupPlace vault={vault} />
          </Route>
          <Route path="/laas">
            <SecurityPlace vault={vault} />
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
