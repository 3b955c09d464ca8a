// What a leg is about, so that the table can be asked who decides it (R04). Own words are as good as the ones offered.
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import type { Leg } from '../../meeting/chair.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { AddLine } from '../frame/AddLine.tsx';
import { useAreaName } from '../frame/useAreaName.ts';
import { areaCodes } from '../frame/areaCodes.ts';

export function LegAreas({ leg }: { readonly leg: Leg }) {
  const { t, i18n } = useTranslation('topic');
  const tell = useTell();
  const areaName = useAreaName();
  const put = (areas: readonly string[]) => tell({ type: 'leg.described', legId: leg.id, changes: { areas } });
  const offered = [...new Set<string>([...areaCodes, ...leg.areas])];
  return (
    <fieldset className="areas">
      <legend className="label">{t('leg.areas')}</legend>
      <p className="hint">{t('leg.areasHint')}</p>
      <div className="chips">
        {offered.map((area) => (
          <Check
            key={area}
            checked={leg.areas.includes(area)}
            onChange={(isIt) => put(isIt ? [...leg.areas, area] : leg.areas.filter((one) => one !== area))}
          >
            {capitalised(areaName(area), i18n.language)}
          </Check>
        ))}
      </div>
      <AddLine
        draft="legArea"
        label={t('leg.otherArea')}
        add={t('add')}
        onAdd={(text) => put([...new Set([...leg.areas, text])])}
      />
    </fieldset>
  );
}
