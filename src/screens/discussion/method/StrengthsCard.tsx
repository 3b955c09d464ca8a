// "Det virker allerede", one thing at a time, and each on the table only after the citizen's own press. Beside it the
// question of how much the citizen believes in it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Kicker } from '../../../ui/Kicker.tsx';
import { Voice } from '../../../ui/Voice.tsx';
import { useOnTable } from './useOnTable.ts';

interface StrengthsCardProps {
  /** Something was shown or asked. */
  readonly onUsed: () => void;
  readonly onDone: () => void;
}

export function StrengthsCard({ onUsed, onDone }: StrengthsCardProps) {
  const { t } = useTranslation('method');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const points = useMeeting((m) => m.preparation.worksAlready);
  const { shown, show, takeAway, ask } = useOnTable();
  const [at, setAt] = useState(0);
  const point = points[at % Math.max(1, points.length)];
  const isShown = point !== undefined && shown?.kind === 'point' && shown.id === point.id;
  const question = (text: string) => {
    if (!ask(text)) return;
    onUsed();
    onDone();
  };
  const showIt = (id: string) => {
    const worksAlready = points.map((one) => (one.id === id ? { ...one, mayBeShown: true } : one));
    const mayBeShown = points.some((one) => one.id === id && one.mayBeShown);
    if (!mayBeShown && tell({ type: 'preparation.changed', changes: { worksAlready } })) return;
    show({ kind: 'point', id });
    onUsed();
  };
  return (
    <div className="strengthscard">
      {point ? (
        <>
          <Kicker tone="voice">{t('strengths.at', { number: points.indexOf(point) + 1, of: points.length })}</Kicker>
          <Voice size="xl">{point.text}</Voice>
          {!point.mayBeShown && <p className="hint">{t('strengths.hint', { name })}</p>}
          <div className="foot">
            {isShown ? (
              <Button icon="close" onClick={takeAway}>
                {t('takeAway')}
              </Button>
            ) : (
              <Button
                look={point.mayBeShown ? 'edge' : 'voice'}
                big={!point.mayBeShown}
                icon="screen"
                onClick={() => showIt(point.id)}
              >
                {t(point.mayBeShown ? 'showIt' : 'strengths.mayBeShown')}
              </Button>
            )}
            {points.length > 1 && <Button onClick={() => setAt(at + 1)}>{t('strengths.next')}</Button>}
          </div>
          <p role="status" className={isShown ? 'hint' : 'vh'}>
            {isShown && t('onTable')}
          </p>
        </>
      ) : (
        <div className="foot">
          <p>{t('strengths.empty')}</p>
          <Button icon="question" onClick={() => question(t('strengths.askText', { name }))}>
            {t('strengths.ask')}
          </Button>
        </div>
      )}
      <Button icon="question" onClick={() => question(t('strengths.beliefText'))}>
        {t('strengths.belief', { name })}
      </Button>
    </div>
  );
}
