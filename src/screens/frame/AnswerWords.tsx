// What the citizen says beside "change it" or "I will think about it", in own words. Kept as it is typed, told when the
// field is left, so that one answer is one step to take back.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Words } from '../../ui/Words.tsx';
import { useToldText } from './useToldText.ts';

interface AnswerWordsProps {
  readonly agreementId: string;
  readonly answer: NonNullable<Agreement['answer']>;
}

export function AnswerWords({ agreementId, answer }: AnswerWordsProps) {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const field = `answer-${agreementId}`;
  const kept = useDrafts((drafts) => drafts[field]);
  const answered = (words: string) =>
    tell({ type: 'agreement.answered', id: agreementId, byId: answer.byId, answer: answer.answer, words });
  const typed = useToldText(kept ?? answer.words, (text) => {
    if (text === '' && answer.words !== '') answered('');
    return tell({ type: 'draft.typed', field, text });
  });
  const say = () => {
    if (kept === undefined || typed.error || answered(kept)) return;
    tell({ type: 'draft.typed', field, text: '' });
  };
  return (
    <Words
      label={t('answer.words', { name })}
      value={typed.text}
      error={typed.error}
      onChange={typed.onChange}
      onBlur={say}
      rows={1}
    />
  );
}
