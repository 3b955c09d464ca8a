// What the citizen asked the table for, calm and in sight of all until somebody says that it is done.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { supportsTheCitizen } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useHere } from '../frame/useHere.ts';

/** `topic` takes the whole screen and is drawn by the check-in. */
export type Wish = 'slower' | 'again' | 'onBehalf' | 'help' | 'topic';

interface WishBannerProps {
  readonly wish: Exclude<Wish, 'topic'>;
  readonly onDone: () => void;
}

export function WishBanner({ wish, onDone }: WishBannerProps) {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const person = useHere().find(supportsTheCitizen)?.name ?? '';
  return (
    <div className="wish">
      <Banner icon="hand" actions={<Button onClick={onDone}>{t('wish.done')}</Button>}>
        {wish === 'help' ? t('rhythm:wish.help', { name }) : t(`wish.${wish}`, { name, person })}
      </Banner>
    </div>
  );
}
