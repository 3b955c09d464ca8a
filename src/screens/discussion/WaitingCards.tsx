// What the bisidder has asked for: who asked, what waits - the oldest first - and the last that was dealt with.
import { useTranslation } from 'react-i18next';
import { type SupportPromptId, supportPromptIds } from '../../content/supportPrompts.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from '../frame/useName.ts';

const isCard = (id: string): id is SupportPromptId => supportPromptIds.some((one) => one === id);

export function WaitingCards() {
  const { t } = useTranslation(['support', 'discussion', 'prompts']);
  const tell = useTell();
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const timeline = useMeeting((m) => m.timeline);
  const asked = timeline.flatMap((one) =>
    one.kind === 'supportPrompt'
      ? [
          {
            ...one,
            person: personName(one.byId),
            what: isCard(one.promptId) ? t(`prompts:${one.promptId}.title`, { name }) : one.promptId,
          },
        ]
      : [],
  );
  const waiting = asked.filter(({ handled }) => !handled);
  const done = asked.at(-1);
  return (
    <div className="asked">
      <ul aria-label={t('waiting')} aria-live="polite">
        {waiting.map(({ id, person, what }) => (
          <li key={id} className="lastcard">
            <p>
              <strong>{t('discussion:private.says', { person })}:</strong> {what}
            </p>
            <Button
              icon="check"
              aria-label={t('handle', { done: t('discussion:private.handle'), what })}
              onClick={() => tell({ type: 'prompt.handled', id })}
            >
              {t('discussion:private.handle')}
            </Button>
          </li>
        ))}
      </ul>
      {waiting.length === 0 && done && (
        <p className="lastcard">
          {t('discussion:private.asked', { person: done.person, what: done.what })}
          <Tag icon="check">{t('discussion:private.handled')}</Tag>
        </p>
      )}
    </div>
  );
}
