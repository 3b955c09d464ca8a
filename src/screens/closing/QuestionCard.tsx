// One open question: whether there is an answer, and if not, who finds it and by when.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { atTheTable } from '../../meeting/participants.ts';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { DateField } from '../../ui/DateField.tsx';

const statuses = ['open', 'answered', 'withdrawn'] as const;

export function QuestionCard({ question }: { readonly question: OpenQuestion }) {
  const { t, i18n } = useTranslation('closing');
  const id = useId();
  const tell = useTell();
  const people = useMeeting((m) => m.participants);
  const change = (changes: Partial<Omit<OpenQuestion, 'id' | 'at'>>) =>
    tell({ type: 'openQuestion.changed', id: question.id, changes });
  const owners = atTheTable({ participants: people }).filter(({ role }) => role !== 'interpreter');
  return (
    <section className="question" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {question.text}
      </h3>
      <ChoiceRow
        legend={t('questions.who')}
        options={owners.map((one) => ({ value: one.id, label: <bdi>{one.name}</bdi> }))}
        value={question.ownerId ?? undefined}
        onChange={(ownerId) => change({ ownerId })}
        onClear={() => change({ ownerId: null })}
      />
      <div className="pair">
        <DateField
          label={t('questions.by')}
          value={question.due ?? ''}
          onChange={(due) => change({ due: due || null })}
          echo={question.due && weekdayDate(question.due, i18n.language)}
        />
        <ChoiceRow
          legend={t('questions.status')}
          options={statuses.map((value) => ({ value, label: t(`questions.statusOf.${value}`) }))}
          value={question.status}
          onChange={(status) => change({ status })}
        />
      </div>
    </section>
  );
}
