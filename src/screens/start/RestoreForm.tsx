// Brings the meeting that was last open back from its copy beside the database.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';

export function RestoreForm({ onRestore }: { readonly onRestore: (passphrase: string) => Promise<Outcome> }) {
  const { t } = useTranslation(['start', 'trouble', 'shell']);
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go, forget } = useAsking(onRestore);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className="card"
      aria-busy={busy}
      aria-labelledby="restore"
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.focus();
        const said = passphraseSaid(typed);
        setLacks(said === '');
        if (said !== '') void go(said);
      }}
    >
      <h2 id="restore">{t('restore')}</h2>
      <p>{t('restoreHint')}</p>
      <PassphraseField
        ref={field}
        label={t('passphrase')}
        error={lacks ? t('shell:typeFirst') : answer === 'wrongKey' && t('trouble:code.wrongKey')}
        value={typed}
        readOnly={busy}
        onChange={(text) => {
          setTyped(text);
          setLacks(false);
          forget();
        }}
      />
      <div className="presses">
        <Button submit look="go" big>
          {t(busy ? 'restoring' : 'restoreNow')}
        </Button>
      </div>
      <p role="status">{busy && t('wait')}</p>
      <p role="alert" className="wrong">
        {answer && answer !== 'wrongKey' && t(answer === 'missing' ? 'noCopy' : 'notRestored')}
      </p>
    </form>
  );
}
