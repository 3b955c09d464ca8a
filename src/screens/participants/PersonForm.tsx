// What is asked about one person. The citizen's answer and reasons come first, in the citizen's colour; whoever has not
// got them yet is asked for nothing else until somebody wants more.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { hasReasonAndAnswer } from '../../meeting/rules.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
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
  const [showsMore, setShowsMore] = useState(() => hasReasonAndAnswer(person));
  const [decided] = useState(person.authority !== null);
  const decides = decided || person.reasons.includes('hasAuthority');
  return (
    <div className="personform">
      <div>
        <PersonAnswer person={person} />
        <PersonWhy person={person} />
        {decides && <PersonDecides person={person} />}
      </div>
      <Disclosure summary={t('person.more', { name: person.name })} open={showsMore} onToggle={setShowsMore}>
        <PersonWho person={person} />
        {!decides && <PersonDecides person={person} />}
        <PersonProposed person={person} />
        {supportRoles.includes(person.role) && <PersonSupport person={person} />}
        <Words label={t('person.note')} hint={t('person.noteHint')} {...note} />
      </Disclosure>
    </div>
  );
}
