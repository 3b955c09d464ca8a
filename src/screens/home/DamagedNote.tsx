// Meetings that cannot be read: kept as they are, and named so that somebody can ask about them.
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton.tsx';

export function DamagedNote({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('home');
  if (names.length === 0) return null;
  return (
    <section className="well damaged" aria-labelledby="damaged">
      <h2 id="damaged">{t('damaged', { count: names.length })}</h2>
      <p>{t('damagedSafe', { count: names.length })}</p>
      <p className="hint">
        {t('damagedNames', { count: names.length })}{' '}
        {names.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            <code translate="no">{name.slice(0, 6)}</code>
          </span>
        ))}
      </p>
      <p className="presses">
        {names.map((name) => (
          <LinkButton key={name} look="quiet" icon="trash" href={`#/slet/${name}`}>
            {t('damagedDelete', { name: name.slice(0, 6) })}
          </LinkButton>
        ))}
      </p>
    </section>
  );
}
