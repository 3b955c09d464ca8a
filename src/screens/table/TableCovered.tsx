// The window on the table while nothing is shown: that it is covered, and how it is shown. The only press it ever has.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import '../frame/table/tableSurface.css';

interface TableCoveredProps {
  /** Whether a window holds the meeting. */
  readonly fed: boolean;
}

export function TableCovered({ fed }: TableCoveredProps) {
  const { t } = useTranslation('table');
  return (
    <main className="onscreen">
      <div className="bord">
        <div className="calmwords">
          <h1>{t('covered.title')}</h1>
          <p role="status">{t(fed ? 'covered.how' : 'covered.nobody')}</p>
          {document.fullscreenEnabled && (
            <p>
              <Button icon="screen" onClick={() => void document.documentElement.requestFullscreen()}>
                {t('covered.fullScreen')}
              </Button>
            </p>
          )}
        </div>
      </div>
    </main>
  );
}
