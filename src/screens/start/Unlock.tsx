// A locked device: one field, and the computer's own lock where that was chosen. A wrong passphrase changes nothing.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { FormFoot } from '../frame/FormFoot.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';
import { SaveNewest } from './SaveNewest.tsx';
import { StartPage } from './StartPage.tsx';
import { UnlockByPasskey } from './UnlockByPasskey.tsx';

/** Those with a sentence of their own; all others share one. */
const told = ['gone', 'tooNew', 'badParameters', 'denied', 'blocked', 'newerDatabase', 'noRoom'] as const;

interface UnlockProps {
  readonly device: LockedDevice;
  readonly onForgotten: () => void;
  readonly onTakeUpdate: Device['takeUpdate'];
}

export function Unlock({ device, onForgotten, onTakeUpdate }: UnlockProps) {
  const { t } = useTranslation(['start', 'trouble', 'home']);
  const { busy, answer, form, input } = usePassphraseAsked(device.unlock);
  const { field } = input;
  const known = told.find((code) => code === answer);
  const isAboutField = answer === 'wrongKey';

  useEffect(() => {
    field.current?.focus();
  }, [field]);

  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      <form className="startcol" {...form}>
        <div className="opening">
          <Heading takesFocus={false}>{t('locked')}</Heading>
          <p>{t('lockedHint')}</p>
        </div>
        <div className="card">
          <AskedPassphrase input={input} label={t('passphrase')} wrong={isAboutField && t('trouble:code.wrongKey')} />
          <FormFoot
            busy={busy}
            press={t(busy ? 'unlocking' : 'unlock')}
            icon="unlock"
            other={
              <Button look="quiet" onClick={onForgotten}>
                {t('forgotten')}
              </Button>
            }
            wait={t('wait')}
            trouble={answer && !isAboutField && t(known ? `trouble:code.${known}` : 'notUnlocked')}
          />
          {answer === 'noRoom' && <SaveNewest onSave={device.saveNewest} />}
          <UnlockByPasskey device={device} />
        </div>
        <p>
          <LinkButton look="quiet" href="#/oeve">
            {t('home:practise')}
          </LinkButton>
        </p>
      </form>
    </StartPage>
  );
}
