// What came was made with a later app: the later app is fetched by the citizen's own press, never by itself.
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { MineNote } from './MineNote.tsx';

export function TakeNewVersion() {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const { answer, busy, go } = useAsking(phone.takeUpdate);
  const said = busy ? 'updating' : answer;
  return (
    <div className="presses">
      <Button look="go" big wide icon="download" lacking={busy} onClick={() => void go()}>
        {t('version.take')}
      </Button>
      <MineNote kind="status">{said ? t(`version.${said}`) : undefined}</MineNote>
    </div>
  );
}
