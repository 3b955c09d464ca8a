// One thing that is written. The citizen can take it back: first asked, then gone for good (R18).
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Entry } from './entry.ts';

interface EntryRowProps {
  readonly entry: Entry;
  readonly name: string;
  /** Not there where the row can only be read. */
  readonly onGone: (() => void) | undefined;
}

export function EntryRow({ entry, name, onGone }: EntryRowProps) {
  const { t } = useTranslation('everything');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const { id, label, text, original, more = [] } = entry;
  const takeBack = () => {
    if (id !== undefined && tell({ type: 'words.takenBack', id, byId: citizenId }) === null) onGone?.();
  };
  return (
    <li>
      <div>
        {label && <p className="label">{label}</p>}
        {text && (
          <p className="written" dir="auto">
            {text}
          </p>
        )}
        {original && (
          <p className="written" lang={original.lang} dir={original.dir}>
            {original.text}
          </p>
        )}
        {[...new Set(more)].map((line) => line && <p key={line}>{line}</p>)}
      </div>
      {onGone && id !== undefined && !asking && (
        <Button look="quiet" icon="trash" aria-label={t('takeBackThis', { text })} onClick={() => setAsking(true)}>
          {t('takeBack')}
        </Button>
      )}
      {asking && (
        <div className="sure" role="group">
          <p>{t('sure', { name })}</p>
          <Button ref={keep} onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
          <Button look="danger" icon="trash" onClick={takeBack}>
            {t('yesTakeBack')}
          </Button>
        </div>
      )}
    </li>
  );
}
