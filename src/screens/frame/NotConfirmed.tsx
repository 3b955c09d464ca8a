// A promise by somebody who is not here is a promise when that somebody has said yes to it: one press after the call.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { ownerHasSaidYes } from '../../meeting/rules.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from './useName.ts';
import './notConfirmed.css';

interface NotConfirmedProps {
  readonly agreement: Agreement;
}

export function NotConfirmed({ agreement }: NotConfirmedProps) {
  const { t } = useTranslation('composing');
  const tell = useTell();
  const name = useName()(agreement.ownerId);
  const hasSaidYes = useMeeting((m) => ownerHasSaidYes(m, agreement));
  if (hasSaidYes) return null;
  const said = () =>
    void tell({
      type: 'promise.reported',
      report: { id: newId(), agreementId: agreement.id, way: 'call', outcome: 'confirmed', times: null, words: '' },
    });
  return (
    <div className="notconfirmed">
      <Tag tone="wobble" icon="phone">
        {t('confirmed.not', { name })}
      </Tag>
      <Button onClick={said}>{t('confirmed.byPhone')}</Button>
    </div>
  );
}
