// On the shared side: what the table is shown besides what always stands there, and the press that takes it away.
import { useTranslation } from 'react-i18next';
import { citizenOf, type Meeting } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { focusCapture } from '../focusCapture.ts';
import { useOnTable } from './useOnTable.ts';
import './method.css';

const notedKinds = ['choice', 'termExplained', 'claimCheck', 'refusal'] as const;

/** What kind of thing it is, or none when it is gone. */
function kindOnTable({ shown, timeline, disagreements }: Meeting) {
  if (shown?.kind !== 'noted') return shown?.kind ?? null;
  if (disagreements.some(({ id }) => id === shown.id)) return 'disagreement';
  const moment = timeline.find(({ id }) => id === shown.id);
  return notedKinds.find((kind) => kind === moment?.kind) ?? null;
}

export function ShownNow() {
  const { t } = useTranslation('method');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const kind = useMeeting(kindOnTable);
  const { takeAway } = useOnTable();
  return (
    <div className="shownnow" hidden={kind === null}>
      <p role="status">
        {kind && (
          <>
            <Icon name="screen" />
            <span>
              {t('now.label')}: <strong>{t(`now.${kind}`, { name })}</strong>
            </span>
          </>
        )}
      </p>
      <Button
        look="quiet"
        icon="close"
        onClick={() => {
          takeAway();
          // The press goes away with what it took away: the hand is back where it writes.
          focusCapture();
        }}
      >
        {t('takeAway')}
      </Button>
    </div>
  );
}
