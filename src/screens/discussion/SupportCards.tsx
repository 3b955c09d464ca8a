// The bisidder's side of the laptop: fourteen cards, each raised by one key, what waits, and what the citizen wants
// said. Nothing here approves, signs or decides (R12).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupportPromptId, supportPromptIds } from '../../content/supportPrompts.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { supportsTheCitizen } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { SupportCardWay } from '../frame/SupportCardWay.tsx';
import { useHere } from '../frame/useHere.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { MustAsks } from './MustAsks.tsx';
import { promptKeys } from './promptKeys.ts';
import { SupportPrompt } from './SupportPrompt.tsx';
import { WaitingCards } from './WaitingCards.tsx';
import './supportCards.css';

interface SupportCardsProps {
  /** The card that lies open first. */
  readonly first: SupportPromptId | null;
  readonly onBack: () => void;
}

export function SupportCards({ first, onBack }: SupportCardsProps) {
  const { t } = useTranslation(['discussion', 'prompts', 'support']);
  const tell = useTell();
  const keysOn = useSession((s) => s.singleKeys);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const supporters = useHere().filter(supportsTheCitizen);
  const [chosen, setChosen] = useState('');
  const asks = supporters.find(({ id }) => id === chosen) ?? supporters[0];
  const [card, setCard] = useState<SupportPromptId>(first ?? supportPromptIds[0]);
  const raise = (promptId: SupportPromptId) => {
    setCard(promptId);
    if (asks) tell({ type: 'prompt.raised', id: newId(), promptId, byId: asks.id });
  };
  useSingleKeys((key) => {
    const [promptId] = promptKeys.find(([, letter]) => letter === key) ?? [];
    if (promptId && asks) raise(promptId);
    return promptId !== undefined;
  });
  return (
    <>
      <Button className="toseven" look="quiet" icon="arrowBack" onClick={onBack}>
        {t('private.backToSeven')}
      </Button>
      <SupportPrompt key={card} id={card}>
        {asks && (
          <Button icon="check" onClick={() => raise(card)}>
            {supporters.length > 1 ? t('private.says', { person: asks.name }) : t('private.used')}
          </Button>
        )}
      </SupportPrompt>
      {supporters.length > 1 && (
        <ChoiceRow
          legend={t('support:who')}
          options={supporters.map((one) => ({ value: one.id, label: <bdi>{one.name}</bdi> }))}
          value={asks?.id}
          onChange={setChosen}
        />
      )}
      <WaitingCards />
      <MustAsks />
      {asks && keysOn && <p className="hint">{t('support:keys', { person: asks.name })}</p>}
      <ul
        className="techs cards"
        aria-label={asks ? t('private.cards', { person: asks.name }) : t('private.cardsNobody')}
      >
        {promptKeys.map(([id, letter]) => (
          <li key={id}>
            <button
              type="button"
              className="tech"
              aria-current={id === card ? true : undefined}
              onClick={() => setCard(id)}
            >
              {t(`prompts:${id}.title`, { name })}
              {asks && keysOn && <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>}
            </button>
          </li>
        ))}
      </ul>
      <SupportCardWay />
    </>
  );
}
