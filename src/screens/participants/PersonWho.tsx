// Who a person is: name, role, title, workplace and phone.
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { guestRoles } from './questions.ts';
import { usePersonField } from './usePersonField.ts';

export function PersonWho({ person }: { readonly person: Participant }) {
  const { t, i18n } = useTranslation(['participants', 'words']);
  const tell = useTell();
  const name = usePersonField(person, 'name');
  const title = usePersonField(person, 'title');
  const organisation = usePersonField(person, 'organisation');
  const phone = usePersonField(person, 'phone');
  return (
    <>
      <Field label={t('person.name')} {...name} />
      {person.role !== 'gamemaster' && (
        <ChoiceRow
          legend={t('person.role')}
          options={guestRoles.map((value) => ({ value, label: capitalised(t(`words:role.${value}`), i18n.language) }))}
          value={person.role}
          onChange={(role) =>
            tell({
              type: 'person.changed',
              id: person.id,
              // A power of attorney belongs to that role alone (R12).
              changes: { role, ...(role === 'representative' ? {} : { powerOfAttorneySince: null }) },
            })
          }
        />
      )}
      <div className="whofields">
        <Field label={t('person.title')} placeholder={t('person.titleHint')} {...title} />
        <Field label={t('person.organisation')} {...organisation} />
        <Field label={t('person.phone')} inputMode="tel" {...phone} />
      </div>
    </>
  );
}
