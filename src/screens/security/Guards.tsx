// What the lock protects against, and what it does not: three plain sentences.
import { useTranslation } from 'react-i18next';

export function Guards() {
  const { t } = useTranslation('security');
  return (
    <aside className="well guards" aria-labelledby="guards">
      <h2 id="guards">{t('guards.title')}</h2>
      <ul>
        <li>{t('guards.locked')}</li>
        <li>{t('guards.open')}</li>
        <li>{t('guards.programs')}</li>
      </ul>
    </aside>
  );
}
