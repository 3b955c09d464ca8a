// In a follow-up: the promises of last time that are to be said anew, each one press away from the composer (R20).
import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../meeting/followUp.ts';
import type { Agreement } from '../../meeting/agreements.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useName } from '../frame/useName.ts';
import { type AgreementDraft, draftOf } from '../frame/agreementDraft.ts';

interface FromLastTimeProps {
  readonly onBegin: (draft: Partial<AgreementDraft>) => void;
}

/** What is kept of the old promise when it is said anew. */
function startOf(one: Agreement, next: NextStep): Partial<AgreementDraft> {
  const { ownerId, what, withIds, recurring } = draftOf(one);
  return { ownerId: next === 'newOwner' ? '' : ownerId, what, withIds, recurring, replacesId: one.id };
}

export function FromLastTime({ onBegin }: FromLastTimeProps) {
  const { t } = useTranslation('agreements');
  const nameOf = useName();
  const lastTime = useMeeting((m) => m.lastTime);
  const agreements = useMeeting((m) => m.agreements);
  const open = (lastTime?.results ?? []).flatMap(({ agreementId, next }) => {
    const one = lastTime?.agreements.find((other) => other.id === agreementId);
    const isReplaced = agreements.some((other) => other.replacesId === agreementId);
    return one && next && next !== 'close' && !isReplaced ? [{ one, next }] : [];
  });
  if (open.length === 0) return null;
  return (
    <div className="fromlast">
      <h2 id="fromlast">{t('fromLast.label')}</h2>
      <ul aria-labelledby="fromlast">
        {open.map(({ one, next }) => (
          <li key={one.id}>
            <button type="button" className="chip" onClick={() => onBegin(startOf(one, next))}>
              <span>{`${nameOf(one.ownerId)}: ${one.what}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
