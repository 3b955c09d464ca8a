// The last copy that was taken in, while it can still be taken back. Asked twice, for meetings go.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { dayOf, daysAfter } from '../../meeting/time.ts';
import type { Backups } from '../../room/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { restoreTrouble } from './restoreTrouble.ts';

interface LastRestoredProps {
  readonly last: Awaited<ReturnType<Backups['lastRestore']>>;
  readonly onUndo: Backups['undo'];
  readonly onDone: () => void;
}

const lastDay = 6;

export function LastRestored({ last, onUndo, onDone }: LastRestoredProps) {
  const { t, i18n } = useTranslation('backup');
  const [asks, setAsks] = useState(false);
  const { busy, answer, go } = useAsking(onUndo);
  const here = useRef<HTMLHeadingElement>(null);
  const undone = answer && !('why' in answer) ? answer : null;
  const dayAfter = (at: string, days: number): string => weekdayDate(daysAfter(dayOf(at), days), i18n.language);
  const undo = async () => {
    await go();
    setAsks(false);
    here.current?.focus();
    onDone();
  };

  if (last === null && undone === null) return null;
  return (
    <Card as="section" aria-labelledby="last-restore" aria-busy={busy}>
      <h2 id="last-restore" ref={here} tabIndex={-1}>
        <Icon name="undo" />
        {t(undone ? 'last.undone' : 'last.title')}
      </h2>
      <div role="status" className="said">
        {undone && <p>{t('last.undoneWhat')}</p>}
        {undone && undone.kept > 0 && <p>{t('last.kept', { count: undone.kept })}</p>}
      </div>
      {last && !undone && (
        <>
          <p>{t('last.what', { count: last.meetings, day: dayAfter(last.at, 0) })}</p>
          {last.isBrokenOff && <p className="honest">{t('last.brokenOff')}</p>}
          {asks ? (
            <>
              <p className="honest">{t('last.sure')}</p>
              <div className="presses">
                <Button look="danger" onClick={() => void undo()}>
                  {t(busy ? 'last.undoing' : 'last.yes')}
                </Button>
                {!busy && (
                  <Button
                    onClick={() => {
                      setAsks(false);
                      here.current?.focus();
                    }}
                  >
                    {t('last.no')}
                  </Button>
                )}
              </div>
            </>
          ) : (
            <>
              <p className="hint">{t('last.until', { day: dayAfter(last.at, lastDay) })}</p>
              <div className="presses">
                <Button
                  icon="undo"
                  onClick={() => {
                    setAsks(true);
                    here.current?.focus();
                  }}
                >
                  {t('last.press')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      <p role="alert" className="wrong">
        {answer && 'why' in answer && t(`restore.${restoreTrouble(answer.why)}`)}
      </p>
    </Card>
  );
}
