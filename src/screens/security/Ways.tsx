// The ways in, one row each, and how each of them stands now.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security, WaysIn } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { SecurityRow } from './SecurityRow.tsx';
import { useKeyTrouble } from './useKeyTrouble.ts';

/** What is changed on a screen of its own. */
export type OneThing = 'passphrase' | 'paper' | 'passkey';

interface WaysProps {
  readonly security: Security;
  readonly ways: WaysIn;
  readonly onThing: (thing: OneThing) => void;
  readonly onDone: (said: readonly string[]) => void;
}

export function Ways({ security, ways, onThing, onDone }: WaysProps) {
  const { t } = useTranslation('security');
  const [offered, setOffered] = useState(false);
  const { busy, answer, go } = useAsking(removeAll);
  const trouble = useKeyTrouble();
  useEffect(() => {
    void security.passkeysOffered().then(setOffered);
  }, [security]);

  async function removeAll() {
    for (const id of ways.passkeys) {
      const outcome = await security.removePasskey(id);
      if (outcome !== null) return outcome;
    }
    return null;
  }
  const turnOff = async () => {
    if ((await go()) === null) onDone([t('passkey.removed'), t('passkey.inList')]);
  };
  const hasPasskey = ways.passkeys.length > 0;

  return (
    <ul className="securityrows" aria-label={t('ways')}>
      <SecurityRow
        icon="lock"
        title={t('passphrase.title')}
        hint={t('passphrase.hint')}
        press={<Button onClick={() => onThing('passphrase')}>{t('passphrase.change')}</Button>}
      />
      <SecurityRow
        icon="key"
        title={t('paper.title')}
        hint={t(ways.recoveryKey ? 'paper.has' : 'paper.hasNot')}
        lacks={!ways.recoveryKey}
        press={
          <Button look={ways.recoveryKey ? 'edge' : 'go'} onClick={() => onThing('paper')}>
            {t(ways.recoveryKey ? 'paper.makeNew' : 'paper.make')}
          </Button>
        }
      />
      <SecurityRow
        icon="person"
        title={t('passkey.title')}
        hint={trouble(answer) ?? t(hasPasskey ? 'passkey.has' : offered ? 'passkey.hasNot' : 'passkey.unsupported')}
        press={
          hasPasskey ? (
            <Button aria-disabled={busy} onClick={() => void turnOff()}>
              {t(busy ? 'passkey.removing' : 'passkey.remove')}
            </Button>
          ) : (
            offered && <Button onClick={() => onThing('passkey')}>{t('passkey.add')}</Button>
          )
        }
      />
    </ul>
  );
}
