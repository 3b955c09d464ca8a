// A locked device: one field, and the computer's own lock where that was chosen. A wrong passphrase changes nothing.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import type { LockedDevice } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';
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
  const { t } = useTranslation(['start', 'trouble', 'home', 'shell']);
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go, forget } = useAsking(device.unlock);
  const field = useRef<HTMLInputElement>(null);
  const known = told.find((code) => code === answer);
  const isAboutField = answer === 'wrongKey';

  useEffect(() => {
    field.current?.focus();
  }, []);

  const unlock = async () => {
    field.current?.focus();
    const said = passphraseSaid(typed);
    setLacks(said === '');
    if (said !== '') await go(said);
  };

  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      <form
        className="startcol"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <div className="opening">
          <Heading takesFocus={false}>{t('locked')}</Heading>
          <p>{t('lockedHint')}</p>
        </div>
        <div className="card">
          <PassphraseField
            ref={field}
            label={t('passphrase')}
            error={lacks ? t('shell:typeFirst') : isAboutField && t('trouble:code.wrongKey')}
            value={typed}
            readOnly={busy}
            onChange={(text) => {
              setTyped(text);
              setLacks(false);
              forget();
            }}
          />
          <div className="presses">
            <Button submit look="go" big icon="unlock">
              {t(busy ? 'unlocking' : 'unlock')}
            </Button>
            {!busy && (
              <Button look="quiet" onClick={onForgotten}>
                {t('forgotten')}
              </Button>
            )}
          </div>
          <p role="status">{busy && t('wait')}</p>
          <p role="alert" className="wrong">
            {answer && !isAboutField && t(known ? `trouble:code.${known}` : 'notUnlocked')}
          </p>
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
