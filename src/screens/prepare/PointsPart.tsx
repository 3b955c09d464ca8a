// What works already, what the citizen wants said or asked, and things brought along. Each is shown at the table only with the citizen's yes.
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../meeting/preparation.ts';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { ListOfLines } from './ListOfLines.tsx';
import { usePreparation } from './usePreparation.ts';

interface PointsPartProps {
  readonly part: 'works' | 'wantsToSay' | 'questions' | 'broughtAlong';
  readonly field: keyof Pick<Preparation, 'worksAlready' | 'wantsToSay' | 'questions' | 'broughtAlong'>;
}

export function PointsPart({ part, field }: PointsPartProps) {
  const { t } = useTranslation('prepare');
  const [preparation, change] = usePreparation();
  return (
    <ListOfLines
      draft={field}
      label={t(`${part}.add`)}
      lines={preparation[field]}
      textOf={({ text }) => text}
      lineOf={(text) => ({ id: newId(), text, mayBeShown: false })}
      withText={(point, text) => ({ ...point, text })}
      onLines={(points) => change({ [field]: points })}
      beside={(point, put) => (
        <>
          <Check checked={point.mayBeShown} onChange={(mayBeShown) => put({ ...point, mayBeShown })}>
            {t('mayBeShown')}
          </Check>
          <InterpretedLine said={point.text} />
        </>
      )}
    />
  );
}
