// The bisidder's fourteen cards: what to say, and what the ordstyrer does then. A card never decides anything (R12).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupportPromptId, supportPromptIds, supportPromptSentences } from '../../content/supportPrompts.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { useHere } from '../frame/useHere.ts';
import { spokenTopic } from '../frame/spokenTopic.ts';
import { LastCard } from './LastCard.tsx';
import { Quoted } from './Quoted.tsx';
import { maySupport } from './speaker.ts';

export function SupportCards({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation(['discussion', 'prompts']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const supporters = useHere().filter(maySupport);
  const [first] = supporters;
  const [id, setId] = useState<SupportPromptId>(supportPromptIds[0]);
  return (
    <>
      <Button className="toseven" look="quiet" icon="arrowBack" onClick={onBack}>
        {t('private.backToSeven')}
      </Button>
      <SupportCard key={id} id={id} />
      <LastCard />
      <ul
        className="techs cards"
        aria-label={first ? t('private.cards', { person: first.name }) : t('private.cardsNobody')}
      >
        {supportPromptIds.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="tech"
              aria-current={one === id ? true : undefined}
              onClick={() => setId(one)}
            >
              {t(`prompts:${one}.title`, { name })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function SupportCard({ id }: { readonly id: SupportPromptId }) {
  const { t } = useTranslation(['discussion', 'prompts']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  const supporters = useHere().filter(maySupport);
  const [at, setAt] = useState(0);
  const words = { name, topic };
  const sentence = supportPromptSentences[at % supportPromptSentences.length] ?? supportPromptSentences[0];
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
        {supporters.map((one) => (
          <Button
            key={one.id}
            icon="check"
            onClick={() => tell({ type: 'prompt.raised', id: newId(), promptId: id, byId: one.id })}
          >
            {supporters.length > 1 ? t('private.says', { person: one.name }) : t('private.used')}
          </Button>
        ))}
        <Button onClick={() => setAt(at + 1)}>{t('private.another')}</Button>
      </div>
    </div>
  );
}
