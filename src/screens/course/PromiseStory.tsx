// One promise and what became of it, in the words that were said: never for blame (R20).
import { useTranslation } from 'react-i18next';
import type { CoursePromise } from '../../course/coursePromises.ts';
import { usePromiseLines } from './usePromiseLines.ts';
import { ResultMark } from './ResultMark.tsx';
import { useResultWord } from './useResultWord.ts';

export function PromiseStory({ promise }: { readonly promise: CoursePromise }) {
  const { t } = useTranslation('course');
  const word = useResultWord();
  const { small, told } = usePromiseLines(promise);
  const { ownerName, promiser, agreement, result, heard } = promise;
  return (
    <li className="story">
      <h4>
        {promiser !== 'citizen' && ownerName && (
          <>
            <bdi>{ownerName}</bdi>:{' '}
          </>
        )}
        <bdi>{agreement.what}</bdi>
      </h4>
      {small.length > 0 && <p className="hint">{small.join(' · ')}</p>}
      <p className="became">
        <ResultMark status={result?.status ?? 'untold'} />
        <b>{word(result?.status)}</b>
      </p>
      {!result && heard && heard.outcome !== 'noAnswer' && (
        <p>
          {t('promises.heard')}: {t(`heard.${heard.outcome}`)}
        </p>
      )}
      {result?.what && (
        <p className="happened" dir="auto">
          {result.what}
        </p>
      )}
      {told.length > 0 && (
        <dl>
          {told.map(({ label, text }) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
