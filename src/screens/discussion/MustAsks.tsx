// What the citizen wants brought up, and what has been. The screen may be seen by all: words the citizen has not said
// yes to showing are never printed here, only that there is something (R03, R07).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { mustAsks } from '../../meeting/preparation.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';

export function MustAsks() {
  const { t } = useTranslation('support');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const preparation = useMeeting((m) => m.preparation);
  const mentions = useMeeting((m) => m.mentions);
  const points = mustAsks(preparation);
  if (points.length === 0) return null;
  return (
    <section className="mustasks" aria-labelledby="must-asks">
      <h3 id="must-asks">{t('mustAsks', { name })}</h3>
      {points.map(({ id, text, mayBeShown }, at) => {
        const how = mentions.find((one) => one.id === id)?.how;
        return (
          <Check
            key={id}
            checked={how === 'said'}
            onChange={(said) => tell({ type: 'point.mentioned', id, how: said ? 'said' : null })}
            hint={t(`how.${how ?? 'open'}`, { name })}
          >
            {mayBeShown ? <bdi>{text}</bdi> : t('hidden', { number: at + 1, name })}
          </Check>
        );
      })}
    </section>
  );
}
