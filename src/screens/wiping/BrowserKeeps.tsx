// What the browser's own files may keep for a while, and how long: nothing of it can be read without the keys.
import { useTranslation } from 'react-i18next';

export function BrowserKeeps() {
  const { t } = useTranslation('wiping');
  return (
    <ul className="lines">
      <li>
        {t('browser.sealed')} {t('browser.sealedTime')}
      </li>
      <li>{t('browser.history')}</li>
      <li>{t('browser.downloads')}</li>
      <li>{t('browser.clear')}</li>
    </ul>
  );
}
