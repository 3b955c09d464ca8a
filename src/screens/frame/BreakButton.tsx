// Pause: one press, at once, and no reason asked (R13). Beside it, who asked.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useHere } from './useHere.ts';

export function BreakButton() {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const people = useHere();
  const pause = (byId: string) => tell({ type: 'break.started', byId, until: null });
  return (
    <span className="pausing">
      <Button icon="pause" onClick={() => pause(citizenId)}>
        {t('away.pause')}
      </Button>
      <Menu
        label={t('away.pauseBy')}
        icon="chevronUp"
        items={people.map(({ id, name }) => ({
          id,
          label: t('away.pauseByPerson', { person: name }),
          onPress: () => void pause(id),
        }))}
      />
    </span>
  );
}
