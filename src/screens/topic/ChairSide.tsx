// The chair with four legs: the citizen's own picture of how life stands. Pressing a leg opens it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lowered } from '../../locales/lowered.ts';
import type { LegId } from '../../meeting/chair.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Chair, type ChairLeg } from '../../ui/Chair.tsx';
import { LegCard } from '../../ui/LegCard.tsx';
import { LegDialog } from './LegDialog.tsx';
import { legShape, useLegWords } from '../frame/legWords.ts';

const noLeg: ChairLeg = { shape: 'unspoken' };

export function ChairSide({ name }: { readonly name: string }) {
  const { t, i18n } = useTranslation('topic');
  const { legs } = useMeeting((m) => m.chair);
  const { legName, legWord } = useLegWords();
  const [openLeg, setOpenLeg] = useState<LegId | null>(null);

  const drawn = legs.map((leg): ChairLeg => ({ shape: legShape(leg), chosen: leg.mostUrgent }));
  const sentences = legs.map((leg) =>
    t(leg.mostUrgent ? 'chair.legUrgent' : 'chair.leg', {
      name: legName(leg),
      word: lowered(legWord(leg), i18n.language),
    }),
  );
  return (
    <section className="chairside" aria-labelledby="chair-title">
      <h2 id="chair-title">{t('chair.title')}</h2>
      <p className="hint">{t('chair.hint')}</p>
      <Chair
        legs={[drawn[0] ?? noLeg, drawn[1] ?? noLeg, drawn[2] ?? noLeg, drawn[3] ?? noLeg]}
        sentence={t('chair.picture', { legs: sentences.join(' ') })}
        seat={t('chair.back')}
        legsLabel={t('chair.legs')}
      >
        {legs.map((leg) => (
          <LegCard
            key={leg.id}
            name={legName(leg)}
            word={legWord(leg)}
            shape={legShape(leg)}
            chosen={leg.mostUrgent}
            onPress={() => setOpenLeg(leg.id)}
          />
        ))}
      </Chair>
      <LegDialog legId={openLeg} citizen={name} onClose={() => setOpenLeg(null)} />
    </section>
  );
}
