// How the leg stands: five words, or no answer, which is an answer too. From the second time, the change since last.
import { useTranslation } from 'react-i18next';
import { lowered } from '../../locales/lowered.ts';
import { capitalised } from '../../locales/dates.ts';
import { type Change, changes, type Leg, type LegAnswer, ratings } from '../../meeting/chair.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { useLegWords } from '../frame/legWords.ts';

const noAnswers = ['declined', 'notRelevant'] as const;

export function LegAnswers({ leg, citizen }: { readonly leg: Leg; readonly citizen: string }) {
  const { t, i18n } = useTranslation(['topic', 'words']);
  const tell = useTell();
  const byId = useMeeting((m) => m.citizenId);
  const before = useMeeting((m) => m.lastTime?.chair.legs.find((one) => one.id === leg.id));
  const { legWord } = useLegWords();
  const inWords = (text: string) => capitalised(text, i18n.language);
  const say = (answer: LegAnswer, change: Change | null) =>
    tell({ type: 'leg.answered', byId, legId: leg.id, answer, change });

  const answerHint = t('leg.answerHint');
  const sayChange = (change: Change | null) => {
    if (leg.rating !== null) say({ status: 'rated', rating: leg.rating }, change);
  };
  return (
    <div className="legtold">
      <ChoiceRow
        tone="voice"
        layout="stack"
        legend={t('leg.question', { name: citizen })}
        hint={
          before ? `${t('leg.lastTime', { word: lowered(legWord(before), i18n.language) })} ${answerHint}` : answerHint
        }
        options={[
          ...ratings.map((rating) => ({ value: `${rating}`, label: inWords(t(`words:rating.${rating}`)) })),
          ...noAnswers.map((status) => ({ value: status, label: t(`leg.${status}`) })),
        ]}
        value={leg.rating === null ? leg.status : `${leg.rating}`}
        onChange={(value) => {
          const rating = ratings.find((one) => `${one}` === value);
          const status = noAnswers.find((one) => one === value);
          if (rating) say({ status: 'rated', rating }, leg.change);
          else if (status) say({ status }, leg.change);
        }}
        onClear={() => say({ status: 'unspoken' }, leg.change)}
      />
      {before && leg.rating !== null && (
        <ChoiceRow
          tone="voice"
          legend={t('leg.change')}
          options={changes.map((value) => ({ value, label: inWords(t(`words:change.${value}`)) }))}
          value={leg.change ?? undefined}
          onChange={sayChange}
          onClear={() => sayChange(null)}
        />
      )}
    </div>
  );
}
