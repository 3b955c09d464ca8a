// The very first start, one thing at a time: what this is, where things lie, a passphrase of one's own, and a key on
// paper for the day it is forgotten.
// Nothing is stored before the passphrase was written twice and the key was read from its paper.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import type { NewDevice } from '../../room/security.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { ChoosePassphrase } from '../frame/newPassphrase/ChoosePassphrase.tsx';
import { ConfirmPassphrase } from '../frame/newPassphrase/ConfirmPassphrase.tsx';
import { KeyOnPaper } from '../frame/paperKey/KeyOnPaper.tsx';
import { KeyReadBack } from '../frame/paperKey/KeyReadBack.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { WhatThisIs, WhereThingsLie } from './FirstCards.tsx';
import { StartPage } from './StartPage.tsx';

/** Those with a sentence of their own; all others share one. */
const told = ['denied', 'full', 'blocked', 'keptAside', 'newerDatabase'] as const;

interface FirstStartProps {
  readonly device: NewDevice;
  readonly onTakeUpdate: Device['takeUpdate'];
  /** Other ways to begin than with an empty device. */
  readonly otherWays?: ReactNode;
}

export function FirstStart({ device, onTakeUpdate, otherWays }: FirstStartProps) {
  const { t } = useTranslation(['start', 'shell']);
  const { passphrases, recoveryKeys } = device;
  const [at, setAt] = useState<'what' | 'where' | 'choose' | 'again' | 'key' | 'readBack'>('what');
  const [hasLooked, setLooked] = useState(false);
  const [chosen, setChosen] = useState('');
  const [recoveryKey] = useState(recoveryKeys.newKey);
  const { busy, answer, go, forget } = useAsking(device.setUp);
  const step = (number: number) => t('step', { at: number, of: 6 });

  return (
    <StartPage onTakeUpdate={onTakeUpdate}>
      {at === 'what' && (
        <WhatThisIs
          step={step(1)}
          isFirst={!hasLooked}
          onGoOn={() => {
            setLooked(true);
            setAt('where');
          }}
          other={otherWays}
        />
      )}
      {at === 'where' && <WhereThingsLie step={step(2)} onGoOn={() => setAt('choose')} onBack={() => setAt('what')} />}
      {at === 'choose' && (
        <ChoosePassphrase
          {...passphrases}
          opening={
            <>
              <Kicker>{step(3)}</Kicker>
              <Heading>{t('choose')}</Heading>
              <p>{t('chooseWhy')}</p>
            </>
          }
          honest={t('honest')}
          onChosen={(passphrase) => {
            setChosen(passphrase);
            setAt('again');
          }}
          onBack={() => setAt('where')}
        />
      )}
      {at === 'again' && (
        <ConfirmPassphrase
          chosen={chosen}
          step={step(4)}
          press={t('goOn')}
          onSame={() => setAt('key')}
          onBack={() => setAt('choose')}
        />
      )}
      {at === 'key' && (
        <KeyOnPaper
          recoveryKey={recoveryKey}
          step={step(5)}
          onOnPaper={() => setAt('readBack')}
          onBack={() => setAt('again')}
          backLabel={t('shell:back')}
        />
      )}
      {at === 'readBack' && (
        <KeyReadBack
          recoveryKey={recoveryKey}
          readsBack={recoveryKeys.readsBack}
          step={step(6)}
          press={t('setUp')}
          busy={busy}
          busyWord={t('settingUp')}
          trouble={answer && t(`notSetUp.${told.find((code) => code === answer) ?? 'other'}`)}
          onRight={() => void go(chosen, recoveryKey)}
          onSeeAgain={() => {
            forget();
            setAt('key');
          }}
        />
      )}
    </StartPage>
  );
}
