// Beginnings of an action, for whoever sits before an empty line: "ringer til", "sender". One press, and the rest is typed.
import { useTranslation } from 'react-i18next';

interface StartersProps {
  readonly onChoose: (start: string) => void;
}

const starters = ['calls', 'sends', 'comesAlong', 'finds', 'asks', 'writes'] as const;

export function Starters({ onChoose }: StartersProps) {
  const { t } = useTranslation('composing');
  return (
    <ul className="chips" aria-label={t('start.label')}>
      {starters.map((start) => (
        <li key={start}>
          <button type="button" className="chip start" onClick={() => onChoose(`${t(`start.${start}`)} `)}>
            {t('start.begins', { start: t(`start.${start}`) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
