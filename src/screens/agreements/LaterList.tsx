// "Til senere": the press in the dock and the list behind it. From here an item becomes an agreement.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Parked } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from '../frame/useName.ts';
import './laterList.css';

interface LaterListProps {
  /** The item is to become an agreement: the screen starts the composer with it. */
  readonly onMakeAgreement: (item: Parked) => void;
}

export function LaterList({ onMakeAgreement }: LaterListProps) {
  const { t } = useTranslation('agreements');
  const nameOf = useName();
  const parked = useMeeting((m) => m.parked);
  const [open, setOpen] = useState(false);
  const waiting = parked.filter((item) => item.outcome === null);
  const make = (item: Parked) => {
    setOpen(false);
    onMakeAgreement(item);
  };
  return (
    <>
      <Button icon="inbox" onClick={() => setOpen(true)}>
        {t('later.button')} <Tag>{waiting.length}</Tag>
      </Button>
      <Dialog open={open} title={t('later.title')} onClose={() => setOpen(false)} closeLabel={t('later.close')}>
        {parked.length === 0 && <p>{t('later.empty')}</p>}
        <ul className="laterlist">
          {parked.map((item) => (
            <li key={item.id}>
              <p>
                <bdi>{item.text}</bdi>
                <small>
                  {t('later.by', { name: nameOf(item.raisedById) })}
                  {item.outcome !== null && `, ${t('later.settled')}`}
                </small>
              </p>
              {item.outcome === null && <Button onClick={() => make(item)}>{t('later.make')}</Button>}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
