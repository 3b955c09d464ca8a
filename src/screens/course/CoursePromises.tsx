// The promises by the side that made them, beside each other: a row of marks, and each promise in words. Every side looks
// the same; no sums, for a promise is not a number.
import { useTranslation } from 'react-i18next';
import { type CoursePromise, type Promiser, promisers } from '../../course/coursePromises.ts';
import { MarkRow } from './MarkRow.tsx';
import { PromiseStory } from './PromiseStory.tsx';

export function CoursePromises({ promises }: { readonly promises: readonly CoursePromise[] }) {
  const { t } = useTranslation('course');
  return (
    <section className="coursepromises" aria-labelledby="course-promises">
      <h2 id="course-promises">{t('promises.title')}</h2>
      {promises.length > 0 && <p className="hint">{t('promises.hint')}</p>}
      <div className="sides">
        {promisers
          .map((side) => ({ side, its: promises.filter(({ promiser }) => promiser === side) }))
          .filter(({ side, its }) => side !== 'others' || its.length > 0)
          .map(({ side, its }) => (
            <OneSide key={side} side={side} promises={its} />
          ))}
      </div>
    </section>
  );
}

interface OneSideProps {
  readonly side: Promiser;
  readonly promises: readonly CoursePromise[];
}

function OneSide({ side, promises }: OneSideProps) {
  const { t } = useTranslation('course');
  const id = `course-by-${side}`;
  return (
    <section className="side" aria-labelledby={id}>
      <h3 id={id}>{t(`promises.by.${side}`)}</h3>
      {promises.length === 0 ? (
        <p className="hint">{t('promises.nothing')}</p>
      ) : (
        <>
          <MarkRow promises={promises} label={t(`promises.marks.${side}`)} />
          <ul className="stories">
            {promises.map((one) => (
              <PromiseStory key={one.key} promise={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
