// The receipts since unlocking, newest first: on the screen to be printed, and gone with the lock.
import { useTranslation } from 'react-i18next';
import type { Deleting } from '../../room/wiping.ts';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { ReceiptPaper } from './ReceiptPaper.tsx';
import { WipingPage } from './WipingPage.tsx';

export function Receipts({ deleting }: { readonly deleting: Deleting }) {
  const { t } = useTranslation('wiping');
  const receipts = deleting.receipts();
  return (
    <WipingPage
      end={<LockButton />}
      dock={
        <Dock
          back={
            <Button look="quiet" icon="home" onClick={() => deleting.goTo('home')}>
              {t('receipt.allMeetings')}
            </Button>
          }
          main={
            receipts.length > 0 && (
              <Button look="go" big icon="printer" onClick={() => print()}>
                {t('receipt.print')}
              </Button>
            )
          }
        />
      }
    >
      <Heading>{t('receipt.title')}</Heading>
      {receipts.length === 0 ? (
        <p>
          {t('receipt.none')} {t('receipt.noneWhy')}
        </p>
      ) : (
        receipts.map((receipt) => <ReceiptPaper key={receipt.number} receipt={receipt} />)
      )}
    </WipingPage>
  );
}
