// The course of one citizen, outside any meeting: shown when its words are here.
import { useTranslation } from 'react-i18next';
import { Course } from '../screens/course/Course.tsx';
import { useMeetingWords } from './useMeetingWords.ts';

interface CoursePlaceProps {
  readonly courseId: string;
  readonly onBack: () => void;
}

export function CoursePlace(props: CoursePlaceProps) {
  const { t } = useTranslation('shell');
  if (useMeetingWords()) return <Course {...props} />;
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
