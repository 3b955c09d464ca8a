// "Sådan har Samira det bedst", on the laptop only: each thing with what the app does about it, and the answer cards.
// What helps the citizen must never reach the table; the answer cards may, for they are the same for everybody.
import { useTranslation } from 'react-i18next';
import { supportNeedCodes } from '../../../content/supportNeeds.ts';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { AddChip } from '../../../ui/AddChip.tsx';
import { Button } from '../../../ui/Button.tsx';
import { NeedHelp } from './NeedHelp.tsx';
import { isNeedCode, type NeedEffect } from './needEffects.ts';
import { useOnTable } from './useOnTable.ts';

interface NeedsCardProps {
  readonly onEffect: (effect: NeedEffect) => void;
}

export function NeedsCard({ onEffect }: NeedsCardProps) {
  const { t } = useTranslation(['method', 'words']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const needs = useMeeting((m) => m.preparation.supportNeeds);
  const { shown, show, takeAway } = useOnTable();
  const cardsShown = shown?.kind === 'answerCards';
  const others = supportNeedCodes.filter((code) => code !== 'other' && !needs.some((one) => one.code === code));
  const add = (code: string) =>
    tell({ type: 'preparation.changed', changes: { supportNeeds: [...needs, { code, text: '' }] } });
  return (
    <div className="needscard">
      {needs.length === 0 ? (
        <p>{t('needs.empty', { name })}</p>
      ) : (
        <ul className="helps">
          {needs.map(({ code, text }) => (
            <li key={`${code} ${text}`}>
              <p>
                <strong>{isNeedCode(code) ? t(`words:supportNeed.${code}`) : text}</strong>
                {isNeedCode(code) && text && <span dir="auto">{text}</span>}
              </p>
              {isNeedCode(code) && <NeedHelp code={code} onEffect={onEffect} />}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className="chips" role="group" aria-label={t('needs.more')}>
          {others.map((code) => (
            <AddChip key={code} onPress={() => add(code)}>
              {t(`words:supportNeed.${code}`)}
            </AddChip>
          ))}
        </div>
      )}
      <section aria-labelledby="answer-cards">
        <h3 id="answer-cards">{t('needs.cards')}</h3>
        <p className="hint">{t('needs.cardsHint', { name })}</p>
        <Button icon="screen" onClick={() => (cardsShown ? takeAway() : show({ kind: 'answerCards' }))}>
          {t(cardsShown ? 'needs.hideCards' : 'needs.showCards')}
        </Button>
      </section>
    </div>
  );
}
