// Points the citizen wants said, and things brought along. Each is shown at the table only with the citizen's yes.
import { useTranslation } from 'react-i18next';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { ListOfLines } from './ListOfLines.tsx';
import { usePreparation } from './usePreparation.ts';

export function PointsPart({ part }: { readonly part: 'wantsToSay' | 'broughtAlong' }) {
  const { t } = useTranslation('prepare');
  const [preparation, change] = usePreparation();
  return (
    <ListOfLines
      draft={part}
      label={t(`${part}.add`)}
      lines={preparation[part]}
      textOf={({ text }) => text}
      lineOf={(text) => ({ id: newId(), text, mayBeShown: false })}
      withText={(point, text) => ({ ...point, text })}
      onLines={(points) => change({ [part]: points })}
      beside={(point, put) => (
        <Check checked={point.mayBeShown} onChange={(mayBeShown) => put({ ...point, mayBeShown })}>
          {t('mayBeShown')}
        </Check>
      )}
    />
  );
}
