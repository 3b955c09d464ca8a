// "Lås og nøgler": what opens this device, what locks it, and what that protects against. One thing is changed at a time.
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security, WaysIn } from '../../room/security.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { AddPasskey } from './AddPasskey.tsx';
import { AutoLock } from './AutoLock.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Guards } from './Guards.tsx';
import { NewPaperKey } from './NewPaperKey.tsx';
import { SecurityPage } from './SecurityPage.tsx';
import { SecurityRow } from './SecurityRow.tsx';
import { type OneThing, Ways } from './Ways.tsx';

export function LockAndKeys({ security }: { readonly security: Security }) {
  const { t } = useTranslation('security');
  const [thing, setThing] = useState<OneThing | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [ways, setWays] = useState<WaysIn | null>(null);
  const [unread, setUnread] = useState(false);
  const look = useCallback(() => {
    const read = (now: WaysIn | null) => {
      setWays(now);
      setUnread(now === null);
    };
    void security.waysIn().then(read, () => read(null));
  }, [security]);
  useEffect(look, [look]);

  const backToAll = (sentences: readonly string[] = []) => {
    setThing(null);
    setSaid(sentences);
    look();
  };
  if (thing !== null && ways !== null) {
    const way = { security, onDone: backToAll, onBack: () => backToAll() };
    return (
      <SecurityPage mainClass="wrap securityone">
        {thing === 'passphrase' && <ChangePassphrase {...way} hasPaperKey={ways.recoveryKey} />}
        {thing === 'paper' && <NewPaperKey {...way} hadOne={ways.recoveryKey} />}
        {thing === 'passkey' && <AddPasskey {...way} />}
      </SecurityPage>
    );
  }
  return (
    <SecurityPage mainClass="wrap security" back>
      <div className="opening">
        <Heading>{t('title')}</Heading>
        <p className="hint">{t('lead')}</p>
      </div>
      {said.length > 0 && (
        <Banner icon="check">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Banner>
      )}
      {unread && (
        <Banner kind="alert" actions={<Button onClick={look}>{t('trouble.again')}</Button>}>
          {t('trouble.unread')}
        </Banner>
      )}
      <div className="securitymain">
        {ways && <Ways security={security} ways={ways} onThing={setThing} onDone={backToAll} />}
        <AutoLock />
        <ul className="securityrows">
          <SecurityRow
            icon="trash"
            title={t('wipe.title')}
            hint={t('wipe.hint')}
            press={<LinkButton href="#/slet">{t('wipe.open')}</LinkButton>}
          />
        </ul>
      </div>
      <Guards />
    </SecurityPage>
  );
}
