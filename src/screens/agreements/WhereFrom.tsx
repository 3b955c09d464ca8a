// Where an agreement comes from: something that was put aside, or a promise of last time that it takes over from.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Labelled } from '../../ui/Labelled.tsx';
import { useName } from '../frame/useName.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';

interface WhereFromProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function WhereFrom({ said, onChange }: WhereFromProps) {
  const { t } = useTranslation('agreements');
  const nameOf = useName();
  const parked = useMeeting((m) => m.parked);
  const lastTime = useMeeting((m) => m.lastTime);
  const putAside = [...parked, ...(lastTime?.parked ?? [])];
  return (
    <>
      {putAside.length > 0 && (
        <Labelled label={t('more.fromParked')}>
          {(ids) => (
            <select
              {...ids}
              className="field"
              autoComplete="off"
              value={said.fromParkedId}
              onChange={(event) => onChange({ fromParkedId: event.target.value })}
            >
              <option value="">{t('more.none')}</option>
              {putAside.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {lastTime && lastTime.agreements.length > 0 && (
        <Labelled label={t('more.replaces')}>
          {(ids) => (
            <select
              {...ids}
              className="field"
              autoComplete="off"
              value={said.replacesId}
              onChange={(event) => onChange({ replacesId: event.target.value })}
            >
              <option value="">{t('more.none')}</option>
              {lastTime.agreements.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${nameOf(one.ownerId)}: ${one.what}`}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </>
  );
}
