// Reads the meetings of one course from the device. Asks again when another course is wanted.
import { useEffect, useState } from 'react';
import { type Course, courseOf } from '../../course/courseOf.ts';
import { allMeetings, useDevice } from '../../room/device.ts';

/** Null when no meeting of the course is here. */
export function useCourse(courseId: string): Course | 'reading' | null {
  const device = useDevice();
  const [read, setRead] = useState<{ readonly courseId: string; readonly course: Course | null } | null>(null);
  useEffect(() => {
    let left = false;
    const reading = async () => {
      const { meetings } = await allMeetings(device);
      const its = meetings.filter(({ summary }) => summary.courseId === courseId);
      return courseOf(courseId, await device.readMeetings(its.map(({ id }) => id)));
    };
    void reading()
      .catch(() => null)
      .then((course) => {
        if (!left) setRead({ courseId, course });
      });
    return () => {
      left = true;
    };
  }, [device, courseId]);
  return read?.courseId === courseId ? read.course : 'reading';
}
