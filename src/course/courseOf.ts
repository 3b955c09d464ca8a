// One citizen's course: the meetings that follow each other, the chair over time and what became of each promise.
// A picture for the citizen to take home; never a score, a share of something, or a word about another citizen.
import type { Day, Id } from '../meeting/basics.ts';
import { citizenOf, type Meeting } from '../meeting/meeting.ts';
import { type Phase } from '../meeting/phases.ts';
import type { Topic } from '../meeting/topic.ts';
import { type CoursePromise, coursePromises } from './coursePromises.ts';
import { chairsOf, type DatedChair, type LegCourse, legCoursesOf } from './legCourses.ts';
import { type HeldMeeting, inOrder, visitsOf } from './visits.ts';

export interface CourseMeeting {
  readonly id: Id;
  readonly date: Day | null;
  readonly topic: Topic | null;
  /** What the citizen said when the meeting looked back. */
  readonly comment: string;
  /** False when only its follow-up is left on the device. */
  readonly isHere: boolean;
}

export interface Course {
  readonly citizen: string;
  readonly meetings: readonly CourseMeeting[];
  /** Those about which something was said; the first is how it stood then, the last how it stands now. */
  readonly chairs: readonly DatedChair[];
  readonly legs: readonly LegCourse[];
  readonly promises: readonly CoursePromise[];
  readonly next: Meeting['nextMeeting'];
  readonly nextTopicIdea: string;
}

const isOver = (phase: Phase): boolean => phase === 'closed' || phase === 'stoppedEarly';

function nextOf({ phase, facts: { nextMeeting, plan } }: HeldMeeting): Course['next'] {
  if (nextMeeting || isOver(phase) || !plan.date) return nextMeeting;
  return { date: plan.date, time: plan.start, place: plan.place };
}

/** Null when no meeting of the course is on the device. */
export function courseOf(courseId: Id, held: readonly HeldMeeting[]): Course | null {
  const meetings = inOrder(courseId, held);
  const newest = meetings.at(-1);
  if (!newest) return null;
  const visits = visitsOf(meetings);
  const chairs = chairsOf(visits);
  return {
    citizen: citizenOf(newest.facts)?.name ?? '',
    meetings: visits.map(({ id, date, topic, lookedBack }) => ({
      id,
      date,
      topic,
      comment: lookedBack?.citizenComment ?? '',
      isHere: meetings.some((one) => one.id === id),
    })),
    chairs,
    legs: legCoursesOf(chairs),
    promises: coursePromises(visits),
    next: nextOf(newest),
    nextTopicIdea: meetings.findLast(({ facts }) => facts.nextTopicIdea !== '')?.facts.nextTopicIdea ?? '',
  };
}
