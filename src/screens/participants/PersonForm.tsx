// What is asked about one person. The citizen's answer and reasons come with the citizen's colour.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { Words } from '../../ui/Words.tsx';
import { PersonAnswer } from './PersonAnswer.tsx';
import { PersonDecides } from './PersonDecides.tsx';
import { PersonProposed } from './PersonProposed.tsx';
import { PersonSupport } from './PersonSupport.tsx';
import { PersonWho } from './PersonWho.tsx';
import { PersonWhy } from './PersonWhy.tsx';
import { supportRoles } from './questions.ts';
import { usePersonField } from './usePersonField.ts';

export function PersonForm({ person }: { readonly person: Participant }) {
  const { t } = useTranslation('participants');
  const note = usePersonField(person, 'note');
  return (
    <div className="personform">
      <div>
        <PersonAnswer person={person} />
        <PersonWhy person={person} />
        <PersonDecides person={person} />
      </div>
      <div>
        <PersonWho person={person} />
        <PersonProposed person={person} />
        {supportRoles.includes(person.role) && <PersonSupport person={person} />}
        <Words label={t('person.note')} hint={t('person.noteHint')} {...note} />
      </div>
    </div>
  );
}
