// A question nobody can answer yet: who finds the answer, and by when.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { useName } from '../frame/useName.ts';
import { NotedRow } from './NotedRow.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface NotedQuestionProps {
  readonly question: OpenQuestion;
  readonly onOpen: OpenTalkDialog;
}

export function NotedQuestion({ question, onOpen }: NotedQuestionProps) {
  const { t, i18n } = useTranslation('discussion');
  const tell = useTell();
  const name = useName();
  const { id, text, ownerId, due, status } = question;
  const become = (next: OpenQuestion['status'], label: string): MenuItem => ({
    id: next,
    icon: next === 'open' ? 'question' : 'check',
    label,
    onPress: () => void tell({ type: 'openQuestion.changed', id, changes: { status: next } }),
  });
  const person = name(ownerId);
  const finds = !person
    ? t('noted.findsNobody')
    : due
      ? t('noted.findsBy', { person, date: weekdayDate(due, i18n.language) })
      : t('noted.finds', { person });
  return (
    <NotedRow
      id={id}
      icon="question"
      kind={t('kind.openQuestion')}
      about={text}
      onOpen={onOpen}
      items={[
        ...(status === 'answered' ? [] : [become('answered', t('noted.answered'))]),
        ...(status === 'open' ? [] : [become('open', t('noted.notAnswered'))]),
        ...(status === 'withdrawn' ? [] : [become('withdrawn', t('noted.withdrawn'))]),
      ]}
    >
      <p dir="auto">{text}</p>
      <p className="hint">{status === 'open' ? finds : t(`noted.${status}`)}</p>
    </NotedRow>
  );
}
