// "Slet alt på denne computer": said whole, typed in words, and at the end a receipt. Needs no passphrase: the one who can
// open the browser could clear it anyway.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WipeReceipt, Wiping } from '../../room/wiping.ts';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { ReceiptPaper } from './ReceiptPaper.tsx';
import { StaysList } from './StaysList.tsx';
import { TypeToWipe } from './TypeToWipe.tsx';
import { useLyingHere } from './useLyingHere.ts';
import { WipingPage } from './WipingPage.tsx';

export function WipeEverything({ wiping }: { readonly wiping: Wiping }) {
  const { t } = useTranslation('wiping');
  const lying = useLyingHere(wiping);
  const [receipt, setReceipt] = useState<WipeReceipt | null>(null);
  useEffect(() => {
    if (receipt) scrollTo({ top: 0 });
  }, [receipt]);

  if (receipt) {
    return (
      <WipingPage
        dock={
          <Dock
            back={
              <Button look="quiet" icon="home" onClick={wiping.beginAnew}>
                {t('receipt.start')}
              </Button>
            }
            main={
              <Button look="go" big icon="printer" onClick={() => print()}>
                {t('receipt.print')}
              </Button>
            }
          />
        }
      >
        <Heading place="receipt">{t('receipt.title')}</Heading>
        <ReceiptPaper receipt={receipt} />
      </WipingPage>
    );
  }
  return (
    <WipingPage>
      <div className="opening">
        <Heading>{t('everything.title')}</Heading>
        <p className="hint">{t('everything.lead')}</p>
      </div>
      <div className="card">
        <p>
          <b>
            {lying.meetings} {lying.backup}
          </b>{' '}
          {lying.backupFirst && t('everything.backupFirst')}
        </p>
        <div className="two">
          <section>
            <h2>{t('goes.heading')}</h2>
            <ul className="lines">
              <li>{t('everything.goes.meetings')}</li>
              <li>{t('everything.goes.copies')}</li>
              <li>{t('everything.goes.mine')}</li>
              <li>{t('everything.goes.app')}</li>
            </ul>
          </section>
          <section>
            <h2>{t('everything.stays')}</h2>
            <StaysList everything />
          </section>
        </div>
        <TypeToWipe onWipe={wiping.wipe} onWiped={setReceipt} onKeep={wiping.leave} />
      </div>
    </WipingPage>
  );
}
