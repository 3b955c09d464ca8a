// The proposed words, large enough to be written down, and a press for five others.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';

interface ProposalProps {
  readonly words: string;
  readonly onAnother: () => void;
}

export function Proposal({ words, onAnother }: ProposalProps) {
  const { t } = useTranslation('start');
  return (
    <>
      <p>{t('proposed')}</p>
      <p className="proposal" lang="da" role="status">
        {words}
      </p>
      <p className="hint">{t('writeDown')}</p>
      <p>
        <Button icon="swap" onClick={onAnother}>
          {t('another')}
        </Button>
      </p>
    </>
  );
}
