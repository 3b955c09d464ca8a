// "Sådan er det gået": all meetings of one citizen as pictures and words, to look at together and to print.
// The citizen's own page: nothing on it compares, counts or judges.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import './course.css';
import './coursePromises.css';
import './coursePaper.css';
import { CourseStory } from './CourseStory.tsx';
import { useCourse } from './useCourse.ts';

interface CourseProps {
  readonly courseId: string;
  readonly onBack: () => void;
}

export function Course({ courseId, onBack }: CourseProps) {
  const { t } = useTranslation(['course', 'shell']);
  const course = useCourse(courseId);
  const isHere = course !== 'reading' && course !== null;
  return (
    <OutsidePage
      help="course"
      mainClass="wrap coursepage"
      end={<LockButton />}
      dock={
        <Dock
          back={
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('back')}
            </Button>
          }
          main={
            isHere && (
              <Button look="go" big icon="printer" onClick={() => window.print()}>
                {t('print')}
              </Button>
            )
          }
        />
      }
    >
      {course === 'reading' && <p role="status">{t('shell:loading')}</p>}
      {course === null && <Heading>{t('gone')}</Heading>}
      {isHere && (
        <>
          <div className="lead">
            <Heading place={courseId}>{t('title', { name: course.citizen })}</Heading>
            <p className="hint">{t('lead')}</p>
          </div>
          <CourseStory course={course} />
        </>
      )}
    </OutsidePage>
  );
}
