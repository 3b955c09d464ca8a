// What has come, before anything is kept: whose it is, where it would lie, and the citizen's own choice.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTakeHome } from '../../handover/packTakeHome.ts';
import type { TakeHome } from '../../handover/takeHome.ts';
import { type MyPages, usePhone } from '../../room/mine.ts';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { liesBeside } from './liesBeside.ts';
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

export function KeepOrLook({ sheet, takeHome, here, onLook, onKept }: KeepOrLookProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [trouble, setTrouble] = useState('');
  // One id however often it is pressed: what has come is kept once.
  const [ownId] = useState(newId);
  const keeping = useRef(false);
  const old = here.pages.flatMap((page) => {
    const read = readTakeHome(page.sheet);
    return read.ok && read.takeHome.meetingId === takeHome.meetingId ? [{ page, takeHome: read.takeHome }] : [];
  })[0];
  const beside = old && liesBeside({ sheet: old.page.sheet, takeHome: old.takeHome }, { sheet, takeHome });
  const stays = beside === 'newer' || beside === 'alike' ? undefined : beside;

  const keep = async () => {
    if (keeping.current) return;
    keeping.current = true;
    const answers = old ? carriedOver(old.takeHome.agreements, old.page.answers, takeHome.agreements) : [];
    const kept = await phone.keep({ sheet, answers: [...answers] }, old?.page.id ?? ownId);
    keeping.current = false;
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
            <h2>{t(beside === 'alike' ? 'ask.which' : 'ask.question')}</h2>
            {beside && <p>{t(beside === 'alike' ? 'ask.alike' : 'ask.replaces')}</p>}
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
          {old && (stays || (beside === 'alike' && !phone.isWorkers)) && (
            <Button look="voice" big wide onClick={() => onKept(old.page.id)}>
              {t(stays ? 'ask.openMine' : 'ask.keepMine')}
            </Button>
          )}
          {!stays && !phone.isWorkers && (
            <Button look={beside === 'alike' ? 'edge' : 'voice'} big wide icon="download" onClick={() => void keep()}>
              {t(beside === 'alike' ? 'ask.takeNew' : 'ask.keep')}
            </Button>
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
