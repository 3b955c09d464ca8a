// One technique: a sentence to say in large, another when asked, and "Brugt", which leaves one mark on the timeline.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TechniqueId, techniqueCues, techniqueSentences, techniqueTraps } from '../../content/techniques.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { spokenTopic } from '../frame/spokenTopic.ts';
import { Quoted } from './Quoted.tsx';

export function TechniqueCard({ id }: { readonly id: TechniqueId }) {
  const { t } = useTranslation(['discussion', 'techniques']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const topic = useMeeting(spokenTopic);
  const [at, setAt] = useState(0);
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const words = { name, topic };
  const sentence = techniqueSentences[at % techniqueSentences.length] ?? techniqueSentences[0];
  return (
    <div className="prompt techcard">
      <Quoted>{t(`techniques:${id}.say.${sentence}`, words)}</Quoted>
      <div className="two">
        <Button
          icon="check"
          onClick={() => {
            if (!tell({ type: 'technique.used', id: newId(), techniqueId: id })) setUsed(true);
          }}
        >
          {t('private.used')}
        </Button>
        <Button onClick={() => setAt(at + 1)}>{t('private.another')}</Button>
        <Button look="quiet" icon="dots" iconOnly aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('private.more')}
        </Button>
      </div>
      <p role="status" className={used ? 'hint' : 'vh'}>
        {used && t('private.told', { what: t(`techniques:${id}.short`) })}
      </p>
      {open && (
        <div>
          <p>{t(`techniques:${id}.purpose`, words)}</p>
          <h3>{t('techniques:part.cues')}</h3>
          <ul className="points">
            {techniqueCues.map((cue) => (
              <li key={cue}>{t(`techniques:${id}.cues.${cue}`, words)}</li>
            ))}
          </ul>
          <h3>{t('techniques:part.avoid')}</h3>
          <ul className="points">
            {techniqueTraps.map((trap) => (
              <li key={trap}>{t(`techniques:${id}.avoid.${trap}`, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
