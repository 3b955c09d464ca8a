// The course of one citizen, outside any meeting: shown when its words are here.
import { Course } from '../screens/course/Course.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import { useMeetingWords } from './useMeetingWords.ts';

interface CoursePlaceProps {
  readonly courseId: string;
  readonly onBack: () => void;
}

export function CoursePlace(props: CoursePlaceProps) {
  if (useMeetingWords()) return <Course {...props} />;
  return <Loading />;
}
