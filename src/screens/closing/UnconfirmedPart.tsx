// What was promised for somebody who was not here: named, and said on every sheet. It holds nothing up.
import { useTranslation } from 'react-i18next';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { unconfirmedIn } from './closingParts.ts';

export function UnconfirmedPart() {
  const { t } = useTranslation('closing');
  const m = useMeeting((meeting) => meeting);
  return (
    <>
      <p className="hint">{t('unconfirmed.lead')}</p>
      <ul className="things">
        {unconfirmedIn(m).map(({ id, ownerId, what }) => (
          <li key={id}>
            <p dir="auto">{what}</p>
            <Tag tone="wobble">{t('unconfirmed.by', { person: personIn(m, ownerId)?.name ?? '' })}</Tag>
          </li>
        ))}
      </ul>
      <div>
        <GoOn to="agreeing" back>
          {t('unconfirmed.toAgreements')}
        </GoOn>
      </div>
    </>
  );
}
