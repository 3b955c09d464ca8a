// Why a person is at the table: one or more of three reasons, and the citizen's own sentence (R03).
import { useTranslation } from 'react-i18next';
import { type Participant, reasons } from '../../meeting/participants.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { capitalised } from '../../locales/dates.ts';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { usePersonField } from './usePersonField.ts';

export function PersonWhy({ person }: { readonly person: Participant }) {
  const { t, i18n } = useTranslation(['participants', 'words']);
  const tell = useTell();
  const reasonText = usePersonField(person, 'reasonText');
  return (
    <>
      <fieldset className="several">
        <legend className="label">{t('person.why', { name: person.name })}</legend>
        <p className="hint">{t('person.whyHint')}</p>
        <div className="chips">
          {reasons.map((reason) => (
            <Check
              key={reason}
              checked={person.reasons.includes(reason)}
              onChange={(isOne) =>
                tell({
                  type: 'person.changed',
                  id: person.id,
                  changes: {
                    reasons: isOne ? [...person.reasons, reason] : person.reasons.filter((one) => one !== reason),
                  },
                })
              }
            >
              {capitalised(t(`words:reason.${reason}`), i18n.language)}
            </Check>
          ))}
        </div>
      </fieldset>
      <Words label={t('person.reasonText')} {...reasonText} />
    </>
  );
}
