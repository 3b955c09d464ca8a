// The card the bisidder used last: who asks now, and whether the ordstyrer has dealt with it.
import { useTranslation } from 'react-i18next';
import { type SupportPromptId, supportPromptIds } from '../../content/supportPrompts.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useName } from '../frame/useName.ts';

const isCard = (id: string): id is SupportPromptId => supportPromptIds.some((one) => one === id);

export function LastCard() {
  const { t } = useTranslation(['discussion', 'prompts']);
  const tell = useTell();
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const last = useMeeting((m) => m.timeline.findLast(({ kind }) => kind === 'supportPrompt'));
  if (last?.kind !== 'supportPrompt' || !isCard(last.promptId)) return <p role="status" className="vh" />;
  const person = personName(last.byId);
  const what = t(`prompts:${last.promptId}.title`, { name });
  return (
    <div className="lastcard">
      <p role="status">
        {last.handled ? (
          t('private.asked', { person, what })
        ) : (
          <>
            <strong>{t('private.says', { person })}:</strong> {what}
          </>
        )}
      </p>
      {last.handled ? (
        <Tag icon="check">{t('private.handled')}</Tag>
      ) : (
        <Button icon="check" onClick={() => tell({ type: 'prompt.handled', id: last.id })}>
          {t('private.handle')}
        </Button>
      )}
    </div>
  );
}
