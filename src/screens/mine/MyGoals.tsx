// The small goals on the way, each with its own tick.
import { useTranslation } from 'react-i18next';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import { lineIn } from '../../handover/takeHomeLines.ts';
import { Check } from '../../ui/Check.tsx';

interface MyGoalsProps {
  readonly goals: TakeHomeAgreement['goals'];
  readonly takeHome: TakeHome;
  readonly day: (date: string) => string;
  /** By their place in the list. */
  readonly reached: readonly number[];
  readonly onReached: (reached: readonly number[]) => void;
}

export function MyGoals({ goals, takeHome, day, reached, onReached }: MyGoalsProps) {
  const { t } = useTranslation('mine');
  return (
    <fieldset className="goals">
      <legend className="label">{t('goals')}</legend>
      {goals.map(({ text, due }, at) => (
        <Check
          // oxlint-disable-next-line react/no-array-index-key -- a goal is known by its place
          key={at}
          checked={reached.includes(at)}
          hint={due && t('by', { date: day(due) })}
          onChange={(is) =>
            onReached(is ? [...reached, at].toSorted((a, b) => a - b) : reached.filter((one) => one !== at))
          }
        >
          {lineIn(takeHome, text) && (
            <span lang={takeHome.interpreted?.lang} dir={takeHome.interpreted?.dir}>
              {lineIn(takeHome, text)}
              <br />
            </span>
          )}
          <span lang={takeHome.language} dir="auto">
            {text}
          </span>
        </Check>
      ))}
    </fieldset>
  );
}
