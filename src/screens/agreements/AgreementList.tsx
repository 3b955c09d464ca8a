// The agreements as sentences. One at a time is asked about: the one chosen, or the first without an answer.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { AgreementRow } from './AgreementRow.tsx';

interface AgreementListProps {
  /** The citizen is asked about this one, as it was just answered with something to say. */
  readonly asking: string | null;
  readonly onAsk: (agreementId: string | null) => void;
  /** While a sentence is being composed nobody is asked about another. */
  readonly composing: boolean;
  readonly onChange: (agreement: Agreement) => void;
  readonly onSetAside: (agreement: Agreement) => void;
}

export function AgreementList({ asking, onAsk, composing, onChange, onSetAside }: AgreementListProps) {
  const { t } = useTranslation('agreements');
  const agreements = useMeeting((m) => m.agreements);
  const next = composing ? undefined : agreements.find((one) => one.answer === null);
  const asked = asking ?? next?.id;
  return (
    <ul className="list" aria-label={t('list.label')}>
      {agreements.map((one) => (
        <AgreementRow
          key={one.id}
          agreement={one}
          asked={one.id === asked}
          onAsk={() => onAsk(one.id)}
          onAnswered={(answer) => onAsk(answer === 'yes' ? null : one.id)}
          onChange={() => onChange(one)}
          onSetAside={() => onSetAside(one)}
        />
      ))}
    </ul>
  );
}
