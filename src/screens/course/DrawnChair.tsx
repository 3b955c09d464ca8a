// One chair of one day: the drawing, and under it each leg by name with the word the citizen gave it.
import { useTranslation } from 'react-i18next';
import { lowered } from '../../locales/lowered.ts';
import type { DatedChair } from '../../course/legCourses.ts';
import { Chair, type ChairLeg } from '../../ui/Chair.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { legShape, useLegWords } from '../frame/legWords.ts';
import { useDay } from './useDay.ts';

const noLeg: ChairLeg = { shape: 'unspoken' };

export function DrawnChair({ title, dated }: { readonly title: string; readonly dated: DatedChair }) {
  const { t, i18n } = useTranslation(['course', 'topic']);
  const { legName, legWord } = useLegWords();
  const day = useDay();
  const { legs, seat } = dated.chair;
  const drawn = legs.map((leg): ChairLeg => ({ shape: legShape(leg) }));
  const when = `${title}, ${lowered(day(dated.date), i18n.language)}`;
  const said = legs.map((leg) =>
    t('topic:chair.leg', { name: legName(leg), word: lowered(legWord(leg), i18n.language) }),
  );
  return (
    <figure className="drawnchair">
      <figcaption>
        <h3>{title}</h3>
        <p>{day(dated.date)}</p>
      </figcaption>
      <Chair
        legs={[drawn[0] ?? noLeg, drawn[1] ?? noLeg, drawn[2] ?? noLeg, drawn[3] ?? noLeg]}
        sentence={t('chair.picture', { when, legs: said.join(' ') })}
        seat={t('topic:chair.back')}
      />
      <ul className="legwords">
        {legs.map((leg) => (
          <li key={leg.id}>
            <bdi>{legName(leg)}</bdi> <b>{legWord(leg)}</b>
          </li>
        ))}
      </ul>
      {seat && (
        <div className="seat">
          <p className="hint">{t('topic:chair.seat')}</p>
          <Voice size="m">{seat}</Voice>
        </div>
      )}
    </figure>
  );
}
