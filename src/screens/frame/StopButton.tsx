// "Stop for i dag" within one press: the citizen's way out needs no menu. What it asks may all be left out.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { StopDialog } from './StopDialog.tsx';
import './noteform.css';

export function StopButton() {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const [stopping, setStopping] = useState(false);
  return (
    <>
      <Button icon="stop" aria-label={t('away.stop')} onClick={() => setStopping(true)}>
        {t('rhythm:stop')}
      </Button>
      <StopDialog open={stopping} onClose={() => setStopping(false)} />
    </>
  );
}
