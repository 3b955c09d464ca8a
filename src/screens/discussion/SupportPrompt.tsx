// One card of the bisidder: what to say, when, and what the ordstyrer does then.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupportPromptId, supportPromptSentences } from '../../content/supportPrompts.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { spokenTopic } from '../frame/spokenTopic.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { Quoted } from './Quoted.tsx';

interface SupportPromptProps {
  readonly id: SupportPromptId;
  /** The press that says it was asked. */
  readonly children: ReactNode;
}

export function SupportPrompt({ id, children }: SupportPromptProps) {
  const { t } = useTranslation(['discussion', 'prompts']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  const [at, setAt] = useState(0);
  const words = { name, topic };
  const sentence = supportPromptSentences[at % supportPromptSentences.length] ?? supportPromptSentences[0];
  useSingleKeys((key) => {
    if (key === 'n') setAt(at + 1);
    return key === 'n';
  });
  return (
    <div className="prompt">
      <Quoted>{t(`prompts:${id}.say.${sentence}`, words)}</Quoted>
      <p className="why">
        <strong>{t('prompts:part.when')}:</strong> {t(`prompts:${id}.when`, words)}
      </p>
      <p className="why">
        <strong>{t('prompts:part.gamemaster')}:</strong> {t(`prompts:${id}.gamemaster`, words)}
      </p>
      <div className="two">
        {children}
        <Button onClick={() => setAt(at + 1)}>{t('private.another')}</Button>
      </div>
    </div>
  );
}
