// The questions nobody could answer yet, beside what was put aside: who finds each answer, and the way to change it.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';
import { useWhoFinds } from './useWhoFinds.ts';
import './laterQuestions.css';

export function LaterQuestions({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation(['discussion', 'rhythm']);
  const questions = useMeeting((m) => m.openQuestions);
  const whoFinds = useWhoFinds();
  if (questions.length === 0) return null;
  return (
    <section className="laterquestions" aria-labelledby="later-questions">
      <h3 id="later-questions">{t('kind.openQuestion')}</h3>
      <ul className="parked">
        {questions.map((one) => (
          <li key={one.id}>
            <div>
              <p dir="auto">{one.text}</p>
              <p className="hint">{whoFinds(one)}</p>
            </div>
            {one.status === 'open' && (
              <Button
                look="quiet"
                aria-label={t('rhythm:question.changeOf', { what: one.text })}
                onClick={() => onOpen({ kind: 'whoFinds', id: one.id })}
              >
                {t('rhythm:question.changeShort')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
