// Which card lies open on the ordstyrer's own side, and at which sentence. Of all this only one thing is told: that a
// technique was used, once each time its card is opened.
import { useState } from 'react';
import type { SupportPromptId } from '../../../content/supportPrompts.ts';
import { type TechniqueId, techniques } from '../../../content/techniques.ts';
import { useTell } from '../../../room/MeetingRoom.tsx';
import { newId } from '../../../room/newId.ts';
import type { Refusal } from '../../../room/openRoom.ts';
import { changeSession, useSession } from '../../../room/session.ts';

type CardId = TechniqueId | 'support';

interface Place {
  /** Which of its sentences, counted from 0. */
  readonly at: number;
  /** When to use it, and what to avoid, are open too. */
  readonly more: boolean;
  /** Among the bisidder's cards. */
  readonly prompt: SupportPromptId | null;
}

interface OpenCard extends Place {
  readonly id: CardId;
  readonly used: boolean;
  /** A new number each time a card is opened. */
  readonly opening: number;
}

export interface Method {
  readonly card: OpenCard;
  /** Opens a card anew, also the one that is open. */
  readonly open: (id: CardId, place?: Partial<Place>) => void;
  readonly next: () => void;
  readonly showMore: (more: boolean) => void;
  readonly markUsed: () => Refusal | null;
}

const atTheStart: Place = { at: 0, more: false, prompt: null };

/** The card that was open before the break, or the first. */
const lastOpen = (): CardId => {
  const { openCard } = useSession.getState();
  return openCard === 'support' ? openCard : (techniques.find(({ id }) => id === openCard) ?? techniques[0]).id;
};

export function useMethod(): Method {
  const tell = useTell();
  const [card, setCard] = useState<OpenCard>(() => ({ ...atTheStart, id: lastOpen(), used: false, opening: 0 }));
  return {
    card,
    open: (id, place) => {
      changeSession({ openCard: id });
      setCard(({ opening }) => ({ ...atTheStart, ...place, id, used: false, opening: opening + 1 }));
    },
    next: () => setCard((now) => ({ ...now, at: now.at + 1 })),
    showMore: (more) => setCard((now) => ({ ...now, more })),
    markUsed: () => {
      if (card.used || card.id === 'support') return null;
      const refused = tell({ type: 'technique.used', id: newId(), techniqueId: card.id });
      if (!refused) setCard((now) => ({ ...now, used: true }));
      return refused;
    },
  };
}
