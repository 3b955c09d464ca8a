// What a person may decide: an area, and what they can say yes or no to in it (R04). Most people decide nothing here.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { areaCodes } from '../frame/areaCodes.ts';
import { useAreaName } from '../frame/useAreaName.ts';
import { useToldText } from '../frame/useToldText.ts';

const another = ' another';

export function PersonDecides({ person }: { readonly person: Participant }) {
  const { t, i18n } = useTranslation('participants');
  const tell = useTell();
  const areaName = useAreaName();
  const legs = useMeeting((m) => m.chair.legs);
  const areas = useMemo(() => [...new Set<string>([...areaCodes, ...legs.flatMap((leg) => leg.areas)])], [legs]);
  const { authority } = person;
  const [writes, setWrites] = useState(authority !== null && !areas.includes(authority.area));
  const put = (changes: Participant['authority']) =>
    tell({ type: 'person.changed', id: person.id, changes: { authority: changes } });
  const scope = useToldText(authority?.scope ?? '', (text) => put({ area: authority?.area ?? '', scope: text }));
  const area = useToldText(authority?.area ?? '', (text) => put({ area: text, scope: authority?.scope ?? '' }));
  return (
    <>
      <ChoiceRow
        legend={t('person.decides', { name: person.name })}
        options={[
          ...areas.map((value) => ({ value, label: capitalised(areaName(value), i18n.language) })),
          { value: another, label: t('person.otherArea') },
        ]}
        value={writes ? another : authority?.area}
        onChange={(value) => {
          setWrites(value === another);
          put({ area: value === another ? '' : value, scope: authority?.scope ?? '' });
        }}
        onClear={() => {
          setWrites(false);
          put(null);
        }}
      />
      {writes && <Field label={t('person.area')} value={area.text} error={area.error} onChange={area.onChange} />}
      {authority && (
        <Field
          label={t('person.scope', { name: person.name })}
          value={scope.text}
          error={scope.error}
          onChange={scope.onChange}
        />
      )}
    </>
  );
}
