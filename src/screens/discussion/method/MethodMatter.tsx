// What is in the windows that help with a technique. A window opened from its card says when something came of it.
import type { ReactNode } from 'react';
import { changeSession } from '../../../room/session.ts';
import type { Wish } from '../WishBanner.tsx';
import { ChoosingCard } from './ChoosingCard.tsx';
import { ConcernCard } from './ConcernCard.tsx';
import { DifficultWays, type DifficultWay } from './DifficultWays.tsx';
import { FindSentence } from './FindSentence.tsx';
import { NeedsCard } from './NeedsCard.tsx';
import { StrengthsCard } from './StrengthsCard.tsx';
import type { Method } from './useMethod.ts';
import { useNeedEffect } from './useNeedEffect.ts';
import './method.css';

export type MethodDialog =
  | { readonly kind: 'needs' | 'strengths' | 'difficult' | 'concern' | 'find' }
  | { readonly kind: 'choosing'; readonly id: string };

interface MethodMatterProps {
  readonly dialog: MethodDialog;
  readonly method: Method;
  readonly onDone: () => void;
  readonly onWay: (way: DifficultWay) => void;
  readonly onWish: (wish: Wish) => void;
}

export function MethodMatter({ dialog, method, onDone, onWay, onWish }: MethodMatterProps): ReactNode {
  const act = useNeedEffect(() => onWish('slower'));
  switch (dialog.kind) {
    case 'choosing':
      return <ChoosingCard id={dialog.id} onDone={onDone} />;
    case 'needs':
      return (
        <NeedsCard
          onEffect={(effect) => {
            if (act(effect)) onDone();
          }}
        />
      );
    case 'strengths':
      return <StrengthsCard onUsed={method.markUsed} onDone={onDone} />;
    case 'difficult':
      return <DifficultWays onWay={onWay} />;
    case 'concern':
      return <ConcernCard onUsed={method.markUsed} />;
    case 'find':
      return (
        <FindSentence
          onFound={(place) => {
            if (place.card === 'support') method.open('support', { prompt: place.prompt });
            else method.open(place.card, place.part === 'say' ? { at: place.at } : { more: true });
            changeSession({ privateSideShown: true });
            onDone();
          }}
        />
      );
  }
}
