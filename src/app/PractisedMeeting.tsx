// The meeting of a practice, on the very screens of a real one.
import { useEffect, useMemo, useState } from 'react';
import { ThisDevice } from '../room/device.ts';
import { Course } from '../screens/course/Course.tsx';
import { Covered } from '../screens/cover/Covered.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { coverEveryWindow, hearCovers, showEveryWindow } from './guardWindow.ts';
import { MeetingPlace } from './MeetingPlace.tsx';
import { practiceDevice } from './practiceDevice.ts';
import { watchShifts } from './watchShifts.ts';

interface PractisedMeetingProps {
  readonly id: string;
  readonly vault: OpenVault;
  readonly onMeeting: (id: string) => void;
  readonly onLeave: () => void;
}

export function PractisedMeeting({ id, vault, onMeeting, onLeave }: PractisedMeetingProps) {
  const [courseId, setCourseId] = useState<string | null>(null);
  const device = useMemo(
    () => practiceDevice(vault, { onMeeting, onLeave, onCourse: setCourseId }),
    // The two are made anew with each drawing, and do the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [vault],
  );
  useEffect(() => {
    const stopHearing = hearCovers();
    const stopShifts = watchShifts(coverEveryWindow);
    return () => {
      stopHearing();
      stopShifts();
    };
  }, []);
  return (
    <ThisDevice value={device}>
      {courseId === null ? (
        <MeetingPlace key={id} id={id} vault={vault} />
      ) : (
        <Course courseId={courseId} onBack={() => setCourseId(null)} />
      )}
      <Covered onShow={showEveryWindow} />
    </ThisDevice>
  );
}
