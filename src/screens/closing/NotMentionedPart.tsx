// What the citizen wanted said and nobody has mentioned: the citizen says what becomes of each. It holds nothing up, and
// words that may not be shown stay covered until the citizen asks to see them (R07).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { type Point, mustAsks, notMentioned } from '../../meeting/preparation.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

const ways = ['said', 'nextMeeting', 'letBe'] as const;

export function NotMentionedPart() {
  const { t } = useTranslation('support');
  const preparation = useMeeting((m) => m.preparation);
  const mentions = useMeeting((m) => m.mentions);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  // What is answered here stays in sight, so that the answer can be changed.
  const [lookedAt] = useState(() => new Set(notMentioned({ preparation, mentions }).map(({ id }) => id)));
  const points = mustAsks(preparation)
    .map((point, at) => ({ point, at, how: mentions.find(({ id }) => id === point.id)?.how }))
    .filter(({ point, how }) => how !== 'said' || lookedAt.has(point.id));
  return (
    <>
      <p className="hint">{points.length > 0 ? t('closing.lead', { name }) : t('closing.allSaid')}</p>
      <ul className="things">
        {points.map(({ point, at, how }) => (
          <li key={point.id}>
            <NotMentioned point={point} number={at + 1} how={how} name={name} />
          </li>
        ))}
      </ul>
      {points.length > 0 && <p className="hint">{t('closing.free')}</p>}
    </>
  );
}

interface NotMentionedProps {
  readonly point: Point;
  readonly number: number;
  readonly how: (typeof ways)[number] | undefined;
  readonly name: string;
}

function NotMentioned({ point, number, how, name }: NotMentionedProps) {
  const { t } = useTranslation('support');
  const tell = useTell();
  const { id, text, mayBeShown } = point;
  return (
    <>
      <ChoiceRow
        tone="voice"
        legend={mayBeShown ? <bdi>{text}</bdi> : t('hidden', { number, name })}
        options={ways.map((value) => ({
          value,
          label: t(`closing.${value}`),
          hint: value === 'nextMeeting' && !mayBeShown && t('closing.seenByYou'),
        }))}
        value={how}
        onChange={(next) => tell({ type: 'point.mentioned', id, how: next })}
        onClear={() => tell({ type: 'point.mentioned', id, how: null })}
      />
      {!mayBeShown && (
        <Disclosure summary={t('closing.look', { name })}>
          <p dir="auto">{text}</p>
        </Disclosure>
      )}
    </>
  );
}
