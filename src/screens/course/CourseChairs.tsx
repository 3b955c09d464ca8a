// The chair then and the chair now, side by side, each as the citizen said it on that day.
import { useTranslation } from 'react-i18next';
import type { DatedChair } from '../../course/legCourses.ts';
import { DrawnChair } from './DrawnChair.tsx';

export function CourseChairs({ chairs }: { readonly chairs: readonly DatedChair[] }) {
  const { t } = useTranslation('course');
  const first = chairs[0];
  const now = chairs.length > 1 ? chairs.at(-1) : undefined;
  return (
    <section className="coursechairs" aria-labelledby="course-chairs">
      <h2 id="course-chairs">{t('chair.title')}</h2>
      <p className="hint">{t(first ? 'chair.hint' : 'chair.nothing')}</p>
      {first && (
        <div className="pair">
          <DrawnChair title={t('chair.first')} dated={first} />
          {now ? <DrawnChair title={t('chair.now')} dated={now} /> : <p className="hint once">{t('chair.once')}</p>}
        </div>
      )}
    </section>
  );
}
