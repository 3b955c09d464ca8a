// Brings the meeting that was last open back from its copy beside the database.
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../room/device.ts';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { FormFoot } from '../frame/FormFoot.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';

export function RestoreForm({ onRestore }: { readonly onRestore: (passphrase: string) => Promise<Outcome> }) {
  const { t } = useTranslation(['start', 'trouble']);
  const { busy, answer, form, input } = usePassphraseAsked(onRestore);
  return (
    <form className="card" aria-labelledby="restore" {...form}>
      <h2 id="restore">{t('restore')}</h2>
      <p>{t('restoreHint')}</p>
      <AskedPassphrase
        input={input}
        label={t('passphrase')}
        wrong={answer === 'wrongKey' && t('trouble:code.wrongKey')}
      />
      <FormFoot
        busy={busy}
        press={t(busy ? 'restoring' : 'restoreNow')}
        wait={t('wait')}
        trouble={answer && answer !== 'wrongKey' && t(answer === 'missing' ? 'noCopy' : 'notRestored')}
      />
    </form>
  );
}
