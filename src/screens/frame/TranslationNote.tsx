// Over everything in a language whose words no translator has read through: that it is so, and that the Danish counts.
// Said in that language and in Danish, so that everybody at the table knows.
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isReadThrough, languageOfApp, nameInItself } from '../../locales/languages.ts';
import './translationNote.css';

export function TranslationNote() {
  const { t, i18n } = useTranslation('shell');
  const language = languageOfApp(i18n.language);
  const unread = language !== null && !isReadThrough(language);
  // The screens give it its height.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (unread) dataset['unread'] = '';
    return () => void delete dataset['unread'];
  }, [unread]);
  if (!unread) return null;
  return (
    <section className="unread noprint" aria-label={t('languageNow', { name: nameInItself(language) })}>
      <p>{t('unread')}</p>
      <p lang="da" dir="ltr">
        {t('unread', { lng: 'da' })}
      </p>
    </section>
  );
}
