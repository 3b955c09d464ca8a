// A promise in the citizen's own language: the interpreter's line, with the name and the day as that language has them.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../../locales/dates.ts';
import { languageOfApp } from '../../../locales/languages.ts';
import type { AgreementView } from '../../../meeting/tableViewForm.ts';

export function OtherPromise({ promise: { owner, original, due } }: { readonly promise: AgreementView }) {
  const { i18n } = useTranslation('agreements');
  if (!original) return null;
  const { lang, dir, text } = original;
  const spoken = languageOfApp(lang);
  const t =
    spoken !== null && i18n.hasResourceBundle(spoken, 'agreements') ? i18n.getFixedT(spoken, 'agreements') : null;
  return (
    <span className="besideline" lang={lang} dir={dir}>
      <bdi>{owner}</bdi>: <bdi>{text}</bdi>{' '}
      {t && due && <bdi>{t('sentence.due', { date: weekdayDate(due, lang) })}</bdi>}
    </span>
  );
}
