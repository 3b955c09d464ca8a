// "Til senere": what was put aside, in a window over the screen. From here an item becomes an agreement.
import { useTranslation } from 'react-i18next';
import type { Parked } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LineBeside } from '../frame/LineBeside.tsx';
import { useName } from '../frame/useName.ts';
import './laterList.css';

interface LaterListProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The item is to become an agreement: the screen starts the composer with it. */
  readonly onMakeAgreement: (item: Parked) => void;
}

export function LaterList({ open, onClose, onMakeAgreement }: LaterListProps) {
  const { t } = useTranslation('agreements');
  const nameOf = useName();
  const parked = useMeeting((m) => m.parked);
  return (
    <Dialog open={open} title={t('later.title')} onClose={onClose} closeLabel={t('later.close')}>
      {parked.length === 0 && <p>{t('later.empty')}</p>}
      <ul className="laterlist">
        {parked.map((item) => (
          <li key={item.id}>
            <p>
              <bdi>{item.text}</bdi>
              <LineBeside said={item.text} />
              <small>
                {t('later.by', { name: nameOf(item.raisedById) })}
                {item.outcome !== null && `, ${t('later.settled')}`}
              </small>
            </p>
            {item.outcome === null && <Button onClick={() => onMakeAgreement(item)}>{t('later.make')}</Button>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
