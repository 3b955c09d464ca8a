// Why, when, and what to avoid: opened when asked for.
import { useTranslation } from 'react-i18next';
import { type TechniqueId, techniqueCues, techniqueTraps } from '../../../content/techniques.ts';

interface TechniqueMoreProps {
  readonly id: TechniqueId;
  readonly words: { readonly name: string; readonly topic: string };
}

export function TechniqueMore({ id, words }: TechniqueMoreProps) {
  const { t } = useTranslation('techniques');
  return (
    <div>
      <p>{t(`${id}.purpose`, words)}</p>
      <h3>{t('part.cues')}</h3>
      <ul className="points">
        {techniqueCues.map((cue) => (
          <li key={cue}>{t(`${id}.cues.${cue}`, words)}</li>
        ))}
      </ul>
      <h3>{t('part.avoid')}</h3>
      <ul className="points">
        {techniqueTraps.map((trap) => (
          <li key={trap}>{t(`${id}.avoid.${trap}`, words)}</li>
        ))}
      </ul>
    </div>
  );
}
