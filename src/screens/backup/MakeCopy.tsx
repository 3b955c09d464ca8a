// Saves a copy, and says that it is in order only when it was read back from where it lies.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { dayOf } from '../../meeting/time.ts';
import type { BackupProgress, Backups, MadeBackup } from '../../room/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { PickFile } from './PickFile.tsx';

export function MakeCopy({ backups }: { readonly backups: Backups }) {
  const { t, i18n } = useTranslation('backup');
  const [step, setStep] = useState('');
  const [made, setMade] = useState<MadeBackup | null>(null);
  /** Downloaded, and not yet picked and found good. */
  const [waits, setWaits] = useState(false);
  const { busy, go } = useAsking((work: () => Promise<MadeBackup>) => work());
  const here = useRef<HTMLHeadingElement>(null);
  const last = backups.lastBackup();
  const onProgress: BackupProgress = (what, done, of) =>
    setStep(what === 'writing' ? t('make.writing', { done, of }) : t('make.reading'));

  const ask = async (work: () => Promise<MadeBackup>) => {
    const before = made;
    setMade(null);
    setStep('');
    const answer = (await go(work)) ?? null;
    setMade(answer?.what === 'cancelled' ? before : answer);
    setWaits((waited) => answer?.what === 'handedOver' || (waited && answer?.what === 'notGood'));
    here.current?.focus();
  };
  const make = () => void ask(() => backups.make(onProgress));
  const isGood = made?.what === 'checked';

  return (
    <Card as="section" aria-labelledby="make-copy" aria-busy={busy} className={isGood ? 'good' : ''}>
      <h2 id="make-copy" ref={here} tabIndex={-1}>
        <Icon name={isGood ? 'check' : 'download'} />
        {t(isGood ? 'make.checked' : waits ? 'make.handedOver' : 'make.title')}
      </h2>
      <div role="status" className="said">
        {busy && <p>{step || t('restore.wait')}</p>}
        {isGood && <p>{t('make.checkedWhat', { count: made.meetings })}</p>}
        {!busy && waits && <p>{t('make.handedOverWhat')}</p>}
        {(isGood || made?.what === 'handedOver') && made.leftOut > 0 && (
          <p className="warn">{t('make.leftOut', { count: made.leftOut })}</p>
        )}
      </div>
      {!busy && !waits && !isGood && (
        <>
          <p>{t('make.what')}</p>
          <p className="hint">
            {last ? t('make.last', { day: weekdayDate(dayOf(last), i18n.language) }) : t('make.never')}
          </p>
        </>
      )}
      <p role="alert" className="wrong">
        {made?.what === 'notGood' && t('make.notGood')}
        {made?.what === 'failed' &&
          t(made.why === 'full' || made.why === 'tooLarge' ? `make.${made.why}` : 'make.failed')}
      </p>
      {!busy && (
        <div className="presses">
          {waits && (
            <PickFile
              look="go"
              label={t('make.pick')}
              onPick={(file) => void ask(() => backups.check(file, onProgress))}
            />
          )}
          <Button look={waits || isGood ? 'edge' : 'go'} big={made === null} onClick={make}>
            {t(made === null ? 'make.press' : 'make.again')}
          </Button>
        </div>
      )}
    </Card>
  );
}
