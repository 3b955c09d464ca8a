// What has come, before anything is kept: whose it is, where it would lie, and the citizen's own choice.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTakeHome } from '../../handover/packTakeHome.ts';
import type { TakeHome } from '../../handover/takeHome.ts';
import { type MyPages, usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { carriedOver } from './myAnswers.ts';
import { MineFrame } from './MineFrame.tsx';
import { MineNote } from './MineNote.tsx';
import { troubleWord } from './troubleWord.ts';

interface KeepOrLookProps {
  readonly sheet: Uint8Array<ArrayBuffer>;
  readonly takeHome: TakeHome;
  readonly here: MyPages;
  readonly onLook: () => void;
  readonly onKept: (id: string) => void;
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

export function KeepOrLook({ sheet, takeHome, here, onLook, onKept }: KeepOrLookProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [trouble, setTrouble] = useState('');
  const old = here.pages.flatMap((page) => {
    const read = readTakeHome(page.sheet);
    return read.ok && read.takeHome.meetingId === takeHome.meetingId ? [{ page, takeHome: read.takeHome }] : [];
  })[0];
  const stays =
    old && (same(old.page.sheet, sheet) ? 'same' : old.takeHome.edition > takeHome.edition ? 'older' : undefined);

  const keep = async () => {
    const answers = old ? carriedOver(old.takeHome.agreements, old.page.answers, takeHome.agreements) : [];
    const kept = await phone.keep({ sheet, answers: [...answers] }, old?.page.id);
    if (typeof kept === 'string') setTrouble(t(`trouble.${troubleWord(kept)}`));
    else onKept(kept.id);
  };
  return (
    <MineFrame
      title={t('ask.title', { name: takeHome.citizen })}
      place="ask"
      top={<p className="date">{t('ask.what')}</p>}
    >
      <section className="ask">
        <MineNote>{trouble}</MineNote>
        {stays ? (
          <p>{t(`ask.${stays}`)}</p>
        ) : phone.isWorkers ? (
          <p>{t('ask.workers')}</p>
        ) : (
          <>
            <h2>{t('ask.question')}</h2>
            {old && <p>{t('ask.replaces')}</p>}
            <p className="where">
              <Icon name="unlock" />
              <span>{t('ask.plain')}</span>
            </p>
            <p className="where">
              <Icon name="eyeOff" />
              <span>{t('ask.nobody')}</span>
            </p>
          </>
        )}
        <div className="presses">
          {stays && old ? (
            <Button look="voice" big wide onClick={() => onKept(old.page.id)}>
              {t('ask.openMine')}
            </Button>
          ) : (
            !phone.isWorkers && (
              <Button look="voice" big wide icon="download" onClick={() => void keep()}>
                {t('ask.keep')}
              </Button>
            )
          )}
          {stays !== 'same' && (
            <Button look={phone.isWorkers ? 'voice' : 'edge'} big wide icon="eye" onClick={onLook}>
              {t('ask.look')}
            </Button>
          )}
        </div>
      </section>
    </MineFrame>
  );
}
