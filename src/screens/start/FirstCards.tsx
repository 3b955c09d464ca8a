// What a newcomer reads before anything is asked: what this is, and then where things lie. One thing at a time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { HowItGoes } from '../frame/HowItGoes.tsx';

const whereLines = ['here', 'locked', 'copy'] as const;

interface FirstCardProps {
  readonly step: string;
  readonly onGoOn: () => void;
}

interface WhatThisIsProps extends FirstCardProps {
  /** The page was opened on it: then the focus stays where the browser has it. */
  readonly isFirst: boolean;
  readonly other: ReactNode;
}

export function WhatThisIs({ step, isFirst, onGoOn, other }: WhatThisIsProps) {
  const { t } = useTranslation('start');
  return (
    <div className="startcol">
      <div className="opening">
        <Kicker>{step}</Kicker>
        <Heading takesFocus={!isFirst}>{t('welcome')}</Heading>
        <p>{t('whatThisIs')}</p>
      </div>
      <HowItGoes>
        <p>
          <Button look="go" big iconAfter="arrow" onClick={onGoOn}>
            {t('goOn')}
          </Button>
        </p>
      </HowItGoes>
      {other}
    </div>
  );
}

export function WhereThingsLie({ step, onGoOn, onBack }: FirstCardProps & { readonly onBack: () => void }) {
  const { t } = useTranslation(['start', 'shell']);
  return (
    <div className="startcol">
      <div className="opening">
        <Kicker>{step}</Kicker>
        <Heading>{t('where.title')}</Heading>
      </div>
      <div className="card">
        <ul className="wherelines">
          {whereLines.map((line) => (
            <li key={line}>
              <strong>{t(`where.${line}`)}</strong> {t(`where.${line}Why`)}
            </li>
          ))}
        </ul>
        <div className="presses">
          <Button look="go" big iconAfter="arrow" onClick={onGoOn}>
            {t('goOn')}
          </Button>
          <Button look="quiet" icon="arrowBack" onClick={onBack}>
            {t('shell:back')}
          </Button>
        </div>
      </div>
    </div>
  );
}
