// The way to the page that deletes this meeting. A practice has none: it is gone when it ends.
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

export function DeleteLink() {
  const { t } = useTranslation('closing');
  const id = useMeeting((m) => m.id);
  if (useDevice().practises) return null;
  return (
    <LinkButton look="quiet" icon="trash" href={`#/slet/${id}`}>
      {t('closed.deleteNow')}
    </LinkButton>
  );
}
