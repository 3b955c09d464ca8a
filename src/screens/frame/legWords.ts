// How a leg is drawn and said: its shape, its name and the word the citizen gave it.
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import type { Leg } from '../../meeting/chair.ts';
import type { LegShape } from '../../ui/chairGeometry.ts';

const shapes = { 1: 'broken', 2: 'wobblesMuch', 3: 'wobbles', 4: 'stands', 5: 'firm' } as const;

export const legShape = ({ rating }: Pick<Leg, 'rating'>): LegShape => (rating === null ? 'unspoken' : shapes[rating]);

export function useLegWords() {
  const { t, i18n } = useTranslation('words');
  return {
    legName: (leg: Pick<Leg, 'id' | 'label'>): string => leg.label || t(`leg.${leg.id}`),
    legWord: (leg: Pick<Leg, 'status' | 'rating'>): string =>
      capitalised(leg.rating === null ? t(`legStatus.${leg.status}`) : t(`rating.${leg.rating}`), i18n.language),
  };
}
