// Each leg over time: a line through the meetings, and under it the words the citizen said.
import { useTranslation } from 'react-i18next';
import { lowered } from '../../locales/lowered.ts';
import type { LegCourse, LegMoment } from '../../course/legCourses.ts';
import { useLegWords } from '../frame/legWords.ts';
import { LegLine } from './LegLine.tsx';
import { useDay } from './useDay.ts';

export function LegsOverTime({ legs }: { readonly legs: readonly LegCourse[] }) {
  const { t } = useTranslation('course');
  return (
    <section className="courselegs" aria-labelledby="course-legs">
      <h2 id="course-legs">{t('legs.title')}</h2>
      <p className="hint">{t('legs.hint')}</p>
      <ul>
        {legs.map((leg) => (
          <OneLeg key={leg.id} leg={leg} />
        ))}
      </ul>
    </section>
  );
}

function OneLeg({ leg }: { readonly leg: LegCourse }) {
  const { t, i18n } = useTranslation(['course', 'words']);
  const { legName, legWord } = useLegWords();
  const day = useDay();
  const sentence = ({ date, change, ...moment }: LegMoment) => {
    const known = { date: day(date), word: lowered(legWord(moment), i18n.language) };
    return change
      ? t('legs.momentChanged', { ...known, change: t(`words:change.${change}`) })
      : t('legs.moment', known);
  };
  const name = legName(leg);
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <LegLine
        moments={leg.moments}
        sentence={t('legs.picture', { name, moments: leg.moments.map(sentence).join(' ') })}
      />
      <ol className="moments">
        {leg.moments.map((moment) => (
          <li key={moment.visitId}>
            <span>{day(moment.date)}</span> <b>{legWord(moment)}</b>
            {moment.change && <span className="changed">{t(`words:change.${moment.change}`)}</span>}
          </li>
        ))}
      </ol>
    </li>
  );
}
