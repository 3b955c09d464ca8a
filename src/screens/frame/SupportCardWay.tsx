// The way to the bisidder's cards on paper, where somebody at the table supports the citizen.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { supportersOf } from './supportersOf.ts';

export function SupportCardWay({ person }: { readonly person?: Participant }) {
  const { t } = useTranslation('support');
  const tell = useTell();
  const participants = useMeeting((m) => m.participants);
  const supporters = person ? [person] : supportersOf({ participants });
  if (supporters.length === 0) return null;
  return (
    <Button look="quiet" icon="printer" onClick={() => tell({ type: 'page.turned', page: 'supportCard' })}>
      {t('card.way', { people: supporters.map(({ name }) => name).join(', ') })}
    </Button>
  );
}
