// About how much of the meeting is left, for the one who leads. No seconds, no colour, no sound, and nothing is read
// aloud: it is there for whoever looks.
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../meeting/basics.ts';
import { softClock } from '../../meeting/softClock.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Icon } from '../../ui/Icon.tsx';

export function SoftClock({ now }: { readonly now: Instant }) {
  const { t } = useTranslation('rhythm');
  const clock = softClock(
    useMeeting((m) => m),
    now,
  );
  return (
    <p className="softclock" data-counts="">
      <Icon name="clock" />
      {clock.kind === 'left' ? t('clock.left', { minutes: clock.minutes }) : t(`clock.${clock.kind}`)}
    </p>
  );
}
