// The parts of the page in the order one tells it: what worked out, the chair, the promises, what comes next.
import { useTranslation } from 'react-i18next';
import type { Course } from '../../course/courseOf.ts';
import { CourseChairs } from './CourseChairs.tsx';
import { CourseMeetings } from './CourseMeetings.tsx';
import { CoursePromises } from './CoursePromises.tsx';
import { LegsOverTime } from './LegsOverTime.tsx';
import { NextTime } from './NextTime.tsx';
import { Succeeded } from './Succeeded.tsx';

export function CourseStory({ course }: { readonly course: Course }) {
  const { t } = useTranslation('words');
  return (
    <>
      <CourseMeetings meetings={course.meetings} />
      <CourseChairs chairs={course.chairs} />
      {course.chairs.length > 1 && <LegsOverTime legs={course.legs} />}
      <CoursePromises promises={course.promises} />
      <Succeeded promises={course.promises} />
      <NextTime next={course.next} idea={course.nextTopicIdea} />
      <p className="nodecision">{t('notADecision')}</p>
    </>
  );
}
