// Teach-back: the one who promises says it again in own words, and it fits or the agreement is mended. The words are
// written down only if somebody wants them.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useFocusHere } from '../frame/useFocusHere.ts';
import { useName } from '../frame/useName.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Words } from '../../ui/Words.tsx';

interface SaidBackProps {
  readonly agreement: Agreement;
  /** The words do not fit: the agreement is put right. */
  readonly onMend: () => void;
}

export function SaidBack({ agreement: { id, ownerId, saidBack }, onMend }: SaidBackProps) {
  const { t } = useTranslation('composing');
  const tell = useTell();
  const name = useName()(ownerId);
  const { text, error, onChange, clear } = useDraftText(`saidBack-${id}`);
  const [opened, setOpened] = useState(false);
  const field = useFocusHere<HTMLTextAreaElement>(opened);
  const writes = opened || text !== '';
  if (saidBack) {
    return (
      <p className="saidback">
        <Tag icon="check">{t('saidBack.done', { name })}</Tag>
        {saidBack.words !== '' && <q dir="auto">{saidBack.words}</q>}
      </p>
    );
  }
  const fits = () => {
    if (!error && !tell({ type: 'agreement.saidBack', id, byId: ownerId, words: text })) clear();
  };
  return (
    <div className="saidback">
      <p className="hint">{t('saidBack.ask', { name })}</p>
      {writes && (
        <Words
          ref={field}
          label={t('saidBack.words', { name })}
          rows={1}
          value={text}
          error={error}
          onChange={onChange}
        />
      )}
      <span className="ends">
        <Button icon="check" onClick={fits}>
          {t('saidBack.fits')}
        </Button>
        <Button icon="pencil" onClick={onMend}>
          {t('saidBack.mend')}
        </Button>
        {!writes && (
          <Button look="quiet" onClick={() => setOpened(true)}>
            {t('saidBack.write')}
          </Button>
        )}
      </span>
    </div>
  );
}
