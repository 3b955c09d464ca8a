// The key is shown this once, large enough to be copied by hand, and can be printed. Nothing of it stays on the computer.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Heading } from '../../../ui/Heading.tsx';
import { Kicker } from '../../../ui/Kicker.tsx';
import '../startColumn.css';
import { KeyGroups } from './KeyGroups.tsx';
import { KeySheet } from './KeySheet.tsx';
import './paperKey.css';

interface KeyOnPaperProps {
  readonly recoveryKey: string;
  /** Where this is on the way, in words. */
  readonly step?: string;
  readonly onOnPaper: () => void;
  readonly onBack: () => void;
  readonly backLabel: string;
}

export function KeyOnPaper({ recoveryKey, step, onOnPaper, onBack, backLabel }: KeyOnPaperProps) {
  const { t } = useTranslation('security');
  return (
    <div className="startcol">
      <div className="noprint opening">
        {step && <Kicker>{step}</Kicker>}
        <Heading>{t('key.title')}</Heading>
        <p>{t('key.why')}</p>
      </div>
      <div className="card noprint">
        <KeyGroups recoveryKey={recoveryKey} />
        <div className="printrow">
          <Button icon="printer" onClick={() => window.print()}>
            {t('key.print')}
          </Button>
          <p className="hint">{t('key.orByHand')}</p>
        </div>
        <p>{t('key.keepApart')}</p>
        <p className="honest">{t('key.both')}</p>
        <div className="presses">
          <Button look="go" big onClick={onOnPaper}>
            {t('key.onPaper')}
          </Button>
          <Button look="quiet" icon="arrowBack" onClick={onBack}>
            {backLabel}
          </Button>
        </div>
      </div>
      <KeySheet recoveryKey={recoveryKey} />
    </div>
  );
}
