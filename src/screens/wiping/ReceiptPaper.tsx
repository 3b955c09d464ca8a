// A receipt for what was deleted, for paper: when and how much, never whose or what. Whose is written on it by hand.
import { useTranslation } from 'react-i18next';
import { capitalised, timeOfDay, wholeDate } from '../../locales/dates.ts';
import { clockOf, dayOf } from '../../meeting/time.ts';
import type { DeletionReceipt, WipeReceipt } from '../../room/wiping.ts';
import { BrowserKeeps } from './BrowserKeeps.tsx';
import { StaysList } from './StaysList.tsx';

/** What was counted, by its word. */
function countsOf(receipt: DeletionReceipt | WipeReceipt) {
  if (receipt.why !== 'everything') {
    const { rows, copies } = receipt;
    return { rows, copies };
  }
  const { meetings, databases, copies, caches, notes } = receipt;
  return { meetings, databases, copies, caches, notes };
}

export function ReceiptPaper({ receipt }: { readonly receipt: DeletionReceipt | WipeReceipt }) {
  const { t, i18n } = useTranslation(['wiping', 'home']);
  const { why } = receipt;
  const day = capitalised(wholeDate(dayOf(receipt.at), i18n.language), i18n.language);
  const facts = [
    [t('receipt.number'), receipt.number],
    [t('receipt.when'), t('home:at', { day, time: timeOfDay(clockOf(receipt.at), i18n.language) })],
    ...Object.entries(countsOf(receipt)).map(([what, count]) => [
      t(`receipt.${what as keyof ReturnType<typeof countsOf>}`),
      count === null ? t('receipt.notCounted') : String(count),
    ]),
    ...(why === 'everything' ? [[t('receipt.checked'), t('receipt.nothingLeft')]] : []),
  ];
  return (
    <article className="card receipt" aria-label={`${t('receipt.title')} ${receipt.number}`}>
      <p className="done">
        {why === 'everything' ? (
          <b>{t('receipt.everything')}</b>
        ) : (
          <>
            <b>{t('receipt.meeting', { count: receipt.meetings })}</b> {t(`receipt.${why}`)}
          </>
        )}
      </p>
      <dl>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="byhand">
        <span>{t('receipt.byHand')}</span> <span className="line" />
      </p>
      <h2>{t('stays.headingAfter')}</h2>
      <StaysList everything={why === 'everything'} />
      <h2>{t('browser.heading')}</h2>
      <BrowserKeeps />
      <p className="hint">{t('receipt.noContent')}</p>
    </article>
  );
}
