// A worry: whom to call, and one press that somebody has acted on it. Nothing else is kept and there is no field: what
// it is about belongs in the case system.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concernNumbers, concernNumbersWrittenOn } from '../../../content/concernNumbers.ts';
import { weekdayDate } from '../../../locales/dates.ts';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { newId } from '../../../room/newId.ts';
import { Button } from '../../../ui/Button.tsx';

export function ConcernCard({ onUsed }: { readonly onUsed: () => void }) {
  const { t, i18n } = useTranslation('method');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const unit = useMeeting((m) => m.unit);
  const byId = useMeeting((m) => m.plan.gamemasterId);
  const [noted, setNoted] = useState(false);
  const act = () => {
    const moment = { id: newId(), at: new Date().toISOString(), kind: 'concern', byId } as const;
    if (tell({ type: 'moment.noted', moment })) return;
    setNoted(true);
    onUsed();
  };
  return (
    <div className="concerncard">
      <p>{t('concern.lead', { name })}</p>
      <dl className="numbers">
        {unit.phone && (
          <div>
            <dt>{unit.name || t('concern.unit')}</dt>
            <dd>
              <bdi dir="ltr">{unit.phone}</bdi>
            </dd>
          </div>
        )}
        {concernNumbers.map(({ id, phone }) => (
          <div key={id}>
            <dt>{t(`concern.${id}`)}</dt>
            <dd>
              <bdi dir="ltr">{phone}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t('concern.checked', { date: weekdayDate(concernNumbersWrittenOn, i18n.language) })}</p>
      <p>{t('concern.nothing')}</p>
      {!noted && (
        <Button look="go" icon="check" onClick={act}>
          {t('concern.acted')}
        </Button>
      )}
      <p role="status" className={noted ? 'done' : 'vh'}>
        {noted && t('concern.noted')}
      </p>
    </div>
  );
}
