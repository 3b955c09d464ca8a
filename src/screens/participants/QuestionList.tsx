// Who lacks a reason, and then the four questions with the people who stand under each, and the open place for one more.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { AddChip } from '../../ui/AddChip.tsx';
import { RoundIcon } from '../frame/RoundIcon.tsx';
import { Chip } from './Chip.tsx';
import { NobodyDecides } from './NobodyDecides.tsx';
import type { NewOne } from './PersonDialog.tsx';
import { answers, guestRoles, questions, standsNowhere, supportRoles } from './questions.ts';

interface QuestionListProps {
  readonly onPerson: (id: string) => void;
  readonly onNew: (known: NewOne) => void;
}

export function QuestionList({ onPerson, onNew }: QuestionListProps) {
  const { t } = useTranslation('participants');
  const participants = useMeeting((m) => m.participants);
  const people = participants.filter((one) => one.role !== 'citizen' && one.citizenAnswer !== 'no');
  const nowhere = people.filter(standsNowhere);
  return (
    <div className="crit">
      {nowhere.length > 0 && (
        <section className="lacking" aria-labelledby="question-none">
          <RoundIcon name="question" />
          <h2 id="question-none">
            {nowhere.length === 1 ? t('person.why', { name: nowhere[0]?.name }) : t('question.noReason')}
          </h2>
          <div className="chips">
            {nowhere.map((person) => (
              <Chip key={person.id} person={person} onPress={() => onPerson(person.id)} />
            ))}
          </div>
        </section>
      )}
      {questions.map(({ id, icon }) => (
        <section key={id} aria-labelledby={`question-${id}`}>
          <RoundIcon name={icon} />
          <h2 id={`question-${id}`}>{t(`question.${id}`)}</h2>
          <div className="chips">
            {people
              .filter((person) => answers(id, person))
              .map((person) => (
                <Chip key={person.id} person={person} onPress={() => onPerson(person.id)} />
              ))}
            <AddChip
              onPress={() => onNew(id === 'support' ? { roles: supportRoles } : { roles: guestRoles, reasons: [id] })}
            >
              {t('add')}
            </AddChip>
          </div>
          {id === 'hasAuthority' && <NobodyDecides onNew={onNew} />}
        </section>
      ))}
    </div>
  );
}
