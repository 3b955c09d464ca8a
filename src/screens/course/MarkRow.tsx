// One side's promises as a row of marks, each with its word: a picture before the words.
import type { CoursePromise } from '../../course/coursePromises.ts';
import { ResultMark } from './ResultMark.tsx';
import { useResultWord } from './useResultWord.ts';

interface MarkRowProps {
  readonly promises: readonly CoursePromise[];
  readonly label: string;
}

export function MarkRow({ promises, label }: MarkRowProps) {
  const word = useResultWord();
  return (
    <ul className="markrow" aria-label={label}>
      {promises.map(({ key, result }) => (
        <li key={key}>
          <ResultMark status={result?.status ?? 'untold'} />
          <span>{word(result?.status)}</span>
        </li>
      ))}
    </ul>
  );
}
