// "På din telefon": the picture a phone reads, and the code that is told apart from it. The text is looked at first.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { RoundIcon } from '../frame/RoundIcon.tsx';
import { GiveCheck } from './GiveCheck.tsx';
import { PhoneCode } from './PhoneCode.tsx';
import type { Giving } from './useGiving.ts';
import { usePhonePicture } from './usePhonePicture.ts';
import './phoneCard.css';

interface PhoneCardProps {
  readonly giving: Giving;
  readonly onFile: () => void;
  readonly onGiven: (done: string) => void;
}

export function PhoneCard({ giving, onFile, onGiven }: PhoneCardProps) {
  const { t } = useTranslation('give');
  const { picture, isPlain, make, forget } = usePhonePicture(giving);
  const [lookedAt, setLookedAt] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMade = typeof picture === 'object';
  const stage = isMade ? `made ${lookedAt}` : picture;
  const before = useRef(stage);

  useEffect(() => {
    if (before.current !== stage) heading.current?.focus();
    before.current = stage;
  }, [stage]);

  const press = () => {
    setLookedAt(false);
    void make();
  };
  const show = () => {
    setLookedAt(true);
    giving.handOver('phone', giving.sheet.citizen.id);
    onGiven(t('phone.done'));
  };
  const said = (picture === 'failed' || picture === 'tooLong') && t(`phone.${picture}`);

  return (
    <Card as="section" className="phone" aria-labelledby="on-the-phone">
      {isMade && lookedAt ? (
        <QrPicture qr={picture.qr} label={t('phone.label', { name: giving.citizen })} />
      ) : (
        <RoundIcon name="qr" look="voice" />
      )}
      <h2 ref={heading} id="on-the-phone" tabIndex={-1}>
        {t('phone.title')}
      </h2>
      {!isMade && <p>{t('phone.lead')}</p>}
      {isPlain && <p>{t('phone.plain')}</p>}
      {said && <p role="alert">{said}</p>}
      {(picture === 'notAsked' || picture === 'failed') && (
        <Button icon="qr" onClick={press}>
          {t('phone.make')}
        </Button>
      )}
      {picture === 'making' && <p role="status">{t('phone.making')}</p>}
      {said && <Button onClick={onFile}>{t('phone.asFile')}</Button>}
      {isMade &&
        picture.leftOut.map((what) => (
          <p key={what} className="hint">
            {t(`phone.${({ lines: 'lines', others: 'onlyOwn', steps: 'steps' } as const)[what]}`)}
          </p>
        ))}
      {isMade && !lookedAt && (
        <GiveCheck
          to={giving.citizen}
          text={picture.text}
          note={isPlain ? t('phone.plainOpen') : ''}
          onGive={show}
          onLetBe={forget}
        />
      )}
      {isMade && lookedAt && (
        <>
          <p>{t('phone.scan')}</p>
          {picture.code && <PhoneCode key={picture.code} code={picture.code} />}
          <Button look="quiet" onClick={press}>
            {t('phone.again')}
          </Button>
        </>
      )}
    </Card>
  );
}
