// "Det lykkedes": the promises that were kept, whoever made them, in the words that were said of them.
import { useTranslation } from 'react-i18next';
import type { CoursePromise } from '../../course/coursePromises.ts';
import { ResultMark } from './ResultMark.tsx';

export function Succeeded({ promises }: { readonly promises: readonly CoursePromise[] }) {
  const { t } = useTranslation('course');
  const kept = promises.filter(({ result }) => result?.status === 'kept');
  return (
    <section className="succeeded" aria-labelledby="course-succeeded">
      <h2 id="course-succeeded">{t('succeeded.title')}</h2>
      {kept.length === 0 ? (
        <p className="hint">{t('succeeded.nothing')}</p>
      ) : (
        <ul>
          {kept.map(({ key, agreement, ownerName, result }) => (
            <li key={key}>
              <ResultMark status="kept" />
              <div>
                <p className="happened" dir="auto">
                  {result?.what || agreement.what}
                </p>
                <p className="hint">
                  <bdi>{ownerName}</bdi>
                  {result?.what && (
                    <>
                      {ownerName && ': '}
                      <bdi>{agreement.what}</bdi>
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
