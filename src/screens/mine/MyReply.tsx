// The answers shown to the worker: as a picture to read in, and as the same sentences to read aloud. Nothing is sent.
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Qr, textQr } from '../../handover/qr.ts';
import { replyText } from '../../handover/reply.ts';
import type { TakeHome } from '../../handover/takeHome.ts';
import type { MyAnswer } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { ReadAloudButton } from '../../ui/ReadAloudButton.tsx';
import { MineFrame } from './MineFrame.tsx';
import { MySaid } from './MySaid.tsx';
import { replyOf } from './replyOf.ts';
import { firstNameOf, useMineWords } from './useMineWords.ts';

interface MyReplyProps {
  readonly takeHome: TakeHome;
  readonly answers: readonly MyAnswer[];
  readonly onBack: () => void;
}

export function MyReply({ takeHome, answers, onBack }: MyReplyProps) {
  const { t, i18n } = useTranslation('mine');
  const said = useMineWords(takeHome);
  const [qr, setQr] = useState<Qr | 'tooLong' | null>(null);
  const reply = useMemo(() => replyOf(takeHome, answers), [takeHome, answers]);
  const given = reply.answers.length > 0;
  useEffect(() => {
    let isHere = true;
    if (given) void textQr(replyText(reply)).then((drawn) => isHere && setQr(drawn));
    return () => {
      isHere = false;
    };
  }, [given, reply]);

  const told = reply.answers.map(({ agreementId, outcome, times, words }) => {
    const agreement = takeHome.agreements.find(({ id }) => id === agreementId);
    const lines = [
      t(`reply.${outcome}`),
      times === null ? '' : t('reply.times', { count: times, times: agreement?.times ?? times }),
    ].filter((line) => line !== '');
    return {
      agreementId,
      what: agreement ? said.sentence(agreement) : '',
      promised: agreement?.what ?? '',
      lines,
      words,
    };
  });
  const aloud = told.flatMap(({ what, lines, words }) => [
    { text: what, language: takeHome.language },
    { text: [...lines, words].join('\n'), language: i18n.language },
  ]);
  const [first, ...rest] = aloud;
  const left = takeHome.agreements.length - told.length;
  const { name } = takeHome.contact;
  return (
    <MineFrame
      title={t('reply.title')}
      place="reply"
      top={
        given && <p className="date">{name ? t('reply.how', { name: firstNameOf(name) }) : t('reply.howAnybody')}</p>
      }
      foot={
        <>
          <Button icon="arrowBack" onClick={onBack}>
            {t('back')}
          </Button>
          {first && (
            <ReadAloudButton said={[first, ...rest]} stop={t('stopReading')} noVoice={t('noVoice')}>
              {t('readAloud')}
            </ReadAloudButton>
          )}
        </>
      }
    >
      <section className="reply">
        {!given && <p>{t('reply.none')}</p>}
        {qr === 'tooLong' && <p>{t('reply.tooLong')}</p>}
        {given && qr !== null && qr !== 'tooLong' && <QrPicture qr={qr} label={t('reply.picture')} />}
        {given && (
          <>
            <h2>{t('reply.inCode')}</h2>
            <p className="hint">{t('reply.aloud')}</p>
            <ul className="told">
              {told.map(({ agreementId, what, promised, lines, words }) => (
                <li key={agreementId}>
                  <MySaid takeHome={takeHome} text={promised} className="">
                    {what}
                  </MySaid>
                  <p>
                    <b>{lines.join(' ')}</b>
                  </p>
                  {words && <p dir="auto">{words}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
        {given && left > 0 && (
          <p className="hint" data-counts="">
            {t('reply.left', { count: left })}
          </p>
        )}
      </section>
    </MineFrame>
  );
}
