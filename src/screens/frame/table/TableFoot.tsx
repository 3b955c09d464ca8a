// The foot of the table: who sits there, in which role the ordstyrer speaks, where we are, and when the meeting ends.
// The citizen sits at the head. No clock counts here.
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../locales/dates.ts';
import type { TableView } from '../../../meeting/tableViewForm.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { stepsOf } from '../stepsOf.ts';
import { toneOf } from '../toneOf.ts';
import { useCalmView } from '../useCalmView.ts';
import { useTitle } from '../useTitle.ts';
import { InBoth } from './InBoth.tsx';
import { useOtherWords } from './otherWords.ts';

/** Where we are; only the steps that every meeting has are counted. */
function useStep(phase: TableView['phase']): string {
  const { t } = useTranslation(['table', 'shell', 'words']);
  const calm = useCalmView();
  const steps = stepsOf(phase, false, true);
  const at = steps.findIndex(({ state }) => state === 'current');
  const step = steps[at];
  if (!step || phase === 'closed') return t(`words:phase.${phase}`);
  const name = t(`shell:step.${step.id}`);
  return calm ? name : t('step', { step: name, number: at + 1, of: steps.length });
}

export function TableFoot({ view }: { readonly view: TableView }) {
  const { t } = useTranslation(['table', 'words']);
  const titleOf = useTitle();
  const step = useStep(view.phase);
  const calm = useCalmView();
  const beside = useOtherWords();
  const others = view.people.filter(({ role }) => role !== 'citizen');
  const { roleSign: sign, gamemaster, end } = view;
  return (
    <footer className="foot">
      {others.length > 0 && (
        <ul className="seats" aria-label={t('people')}>
          {others.map((one) => (
            <li key={one.id} className="seat">
              <Avatar name={one.name} tone={toneOf(one.role)} />
              <span>
                <bdi>{one.name}</bdi>{' '}
                <small>
                  {[
                    titleOf(one),
                    one.attendance && one.attendance !== 'present' && t(`words:attendance.${one.attendance}`),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
            </li>
          ))}
          {view.morePeople > 0 && (
            <li className="seat rest">{calm ? t('andMore') : t('more', { count: view.morePeople })}</li>
          )}
        </ul>
      )}
      <div className="status">
        <span>{step}</span>
        {gamemaster && (
          <span className="sign" data-role={sign}>
            {sign === 'authority' && <Icon name="scales" />}
            <InBoth say={(t) => t(`sign.${sign}`, { name: gamemaster })} />
          </span>
        )}
        {end && (
          <span data-counts="">
            <InBoth say={(t, language) => t('end', { time: timeOfDay(end, language) })} />
          </span>
        )}
        {beside && !beside.isReadThrough && (
          <small>
            <InBoth say={(t) => t('shell:unread')} />
          </small>
        )}
      </div>
    </footer>
  );
}
