// What the bisidder may do for the citizen: the citizen's own words, kept (R12). A yes stays the citizen's. A
// representative has a power of attorney instead.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Words } from '../../ui/Words.tsx';
import { SupportCardWay } from '../frame/SupportCardWay.tsx';
import { useHere } from '../frame/useHere.ts';
import { useToldText } from '../frame/useToldText.ts';

export function SpeakingAgreements() {
  return useHere()
    .filter(({ role }) => role === 'supportPerson')
    .map((person) => <SpeakingAgreement key={person.id} person={person} />);
}

function SpeakingAgreement({ person }: { readonly person: Participant }) {
  const { t } = useTranslation('opening');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const { id, name: supportPerson } = person;
  const agree = (speakingAgreement: string) => tell({ type: 'person.changed', id, changes: { speakingAgreement } });
  const words = useToldText(person.speakingAgreement, agree);
  return (
    <Card as="section" aria-labelledby={`speaking-${id}`}>
      <h2 id={`speaking-${id}`}>{t('speaking.heading', { supportPerson })}</h2>
      <p>{t('speaking.question', { name, supportPerson })}</p>
      <Words
        label={t('speaking.label', { supportPerson })}
        value={words.text}
        error={words.error}
        onChange={words.onChange}
      />
      {words.text === '' && (
        <>
          <p className="hint">{t('speaking.suggestion', { name })}</p>
          <Button onClick={() => words.onChange(t('speaking.suggestion', { name }))}>
            {t('speaking.useSuggestion')}
          </Button>
        </>
      )}
      <SupportCardWay person={person} />
    </Card>
  );
}
