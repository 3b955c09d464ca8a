// A question nobody can answer yet: who finds the answer, and by when. Both can be agreed at any time.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useWhoFinds } from './useWhoFinds.ts';

interface NotedQuestionProps {
  readonly question: OpenQuestion;
  readonly onOpen: OpenTalkDialog;
}

export const NotedQuestion = memo(function NotedQuestion({ question, onOpen }: NotedQuestionProps) {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const tell = useTell();
  const whoFinds = useWhoFinds();
  const { id, text, status } = question;
  const become = (next: OpenQuestion['status'], label: string): MenuItem => ({
    id: next,
    icon: next === 'open' ? 'question' : 'check',
    label,
    onPress: () => void tell({ type: 'openQuestion.changed', id, changes: { status: next } }),
  });
  const findsAnswer: MenuItem = {
    id: 'whoFinds',
    icon: 'people',
    label: t('rhythm:question.change'),
    onPress: () => onOpen({ kind: 'whoFinds', id }),
  };
  return (
    <NotedRow
      id={id}
      icon="question"
      kind={t('kind.openQuestion')}
      about={text}
      onOpen={onOpen}
      items={[
        ...(status === 'open' ? [findsAnswer] : []),
        ...(status === 'answered' ? [] : [become('answered', t('noted.answered'))]),
        ...(status === 'open' ? [] : [become('open', t('noted.notAnswered'))]),
        ...(status === 'withdrawn' ? [] : [become('withdrawn', t('noted.withdrawn'))]),
      ]}
    >
      <p dir="auto">{text}</p>
      <p className="hint">{whoFinds(question)}</p>
    </NotedRow>
  );
});
