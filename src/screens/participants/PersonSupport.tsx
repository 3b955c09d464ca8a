// What is agreed with those who support the citizen (R12): what they may say, that they keep it to themselves, and for a
// representative the day of the power of attorney.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Words } from '../../ui/Words.tsx';
import { usePersonField } from './usePersonField.ts';

export function PersonSupport({ person }: { readonly person: Participant }) {
  const { t, i18n } = useTranslation('participants');
  const tell = useTell();
  const speaking = usePersonField(person, 'speakingAgreement');
  const { powerOfAttorneySince: since } = person;
  const change = (changes: Partial<Pick<Participant, 'confidentialityPromise' | 'powerOfAttorneySince'>>) =>
    tell({ type: 'person.changed', id: person.id, changes });
  return (
    <>
      {person.role === 'representative' && (
        <DateField
          label={t('person.powerOfAttorney')}
          hint={t('person.powerHint', { name: person.name })}
          value={since ?? ''}
          onChange={(day) => change({ powerOfAttorneySince: day || null })}
          echo={since && weekdayDate(since, i18n.language)}
        />
      )}
      <Words
        label={t('person.speakingAgreement', { name: person.name })}
        placeholder={t('person.speakingHint')}
        {...speaking}
      />
      <Check
        checked={person.confidentialityPromise}
        onChange={(confidentialityPromise) => change({ confidentialityPromise })}
      >
        {t('person.promise', { name: person.name })}
      </Check>
    </>
  );
}
