// How much the citizen believes in an agreement, 0 to 10, before and now: the citizen's own answer, and only if wanted.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';

interface ConfidenceProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

const steps = Array.from({ length: 11 }, (_, step) => ({ value: String(step), label: String(step) }));
/** Under this, the agreement is worth making smaller. */
const enough = 7;

export function Confidence({ said, onChange }: ConfidenceProps) {
  const { t } = useTranslation(['agreements', 'composing']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (
    <div className="belief wide">
      <p className="hint">
        {t('agreements:confidence.hint', { name })} {t('agreements:confidence.ends')}
      </p>
      <ChoiceRow
        legend={t('agreements:confidence.before')}
        options={steps}
        value={said.confidenceBefore || undefined}
        onChange={(confidenceBefore) => onChange({ confidenceBefore })}
        onClear={() => onChange({ confidenceBefore: '' })}
      />
      <ChoiceRow
        legend={t('agreements:confidence.now')}
        options={steps}
        value={said.confidence || undefined}
        onChange={(confidence) => onChange({ confidence })}
        onClear={() => onChange({ confidence: '' })}
      />
      <div role="status">
        {Number(said.confidence) > 0 && <p>{t('composing:confidence.notZero')}</p>}
        {said.confidence !== '' && Number(said.confidence) < enough && <p>{t('agreements:confidence.low')}</p>}
      </div>
    </div>
  );
}
