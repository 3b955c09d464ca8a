// One person in the round: here or not, and if not why; and the one thing this person can contribute.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { attendances, type Participant } from '../../meeting/participants.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useTitle } from '../frame/useTitle.ts';
import { useToldText } from '../frame/useToldText.ts';

export const PersonHere = memo(function PersonHere({ person: one }: { readonly person: Participant }) {
  const { t } = useTranslation(['opening', 'words']);
  const tell = useTell();
  const title = useTitle();
  const { id, name: person, role, attendance } = one;
  const change = (changes: Partial<Participant>) => tell({ type: 'person.changed', id, changes });
  const contribution = useToldText(one.contribution, (text) => change({ contribution: text }));
  const reason = useToldText(one.absentReason, (text) => change({ absentReason: text }));
  return (
    <li>
      <div className="name">
        <Avatar name={person} tone={toneOf(role)} />
        <span>
          <bdi>{person}</bdi> <small>{title(one)}</small>
        </span>
      </div>
      <ChoiceRow
        legend={t('attendance.person', { person })}
        hideLegend
        options={attendances.map((value) => ({ value, label: t(`words:attendance.${value}`) }))}
        value={attendance ?? undefined}
        onChange={(value) => change({ attendance: value })}
        onClear={() => change({ attendance: null })}
      />
      {attendance === 'absent' ? (
        <Field
          label={t('attendance.absentReason', { person })}
          hideLabel
          placeholder={t('attendance.absentReason', { person })}
          value={reason.text}
          error={reason.error}
          onChange={reason.onChange}
        />
      ) : (
        <Field
          label={t('round.contribution', { person })}
          hideLabel
          placeholder={t('round.empty')}
          value={contribution.text}
          error={contribution.error}
          onChange={contribution.onChange}
        />
      )}
    </li>
  );
});
