// One leg of the chair: the citizen's answer first, then words about it. Nothing is chosen beforehand (R05).
import { useTranslation } from 'react-i18next';
import type { LegId } from '../../meeting/chair.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LegAnswers } from './LegAnswers.tsx';
import { LegAreas } from './LegAreas.tsx';
import { LegDescription } from './LegDescription.tsx';
import { useLegWords } from '../frame/legWords.ts';

interface LegDialogProps {
  readonly legId: LegId | null;
  readonly citizen: string;
  readonly onClose: () => void;
}

export function LegDialog({ legId, citizen, onClose }: LegDialogProps) {
  const { t } = useTranslation(['topic', 'ui']);
  const leg = useMeeting((m) => m.chair.legs.find((one) => one.id === legId));
  const { legName } = useLegWords();
  return (
    <Dialog
      open={leg !== undefined}
      title={leg ? <bdi>{legName(leg)}</bdi> : ''}
      onClose={onClose}
      closeLabel={t('ui:close')}
      size="l"
      actions={
        <Button icon="check" onClick={onClose}>
          {t('leg.done')}
        </Button>
      }
    >
      {leg && (
        <div className="legform">
          <LegAnswers leg={leg} citizen={citizen} />
          <LegDescription key={leg.id} leg={leg} />
          <LegAreas leg={leg} />
        </div>
      )}
    </Dialog>
  );
}
