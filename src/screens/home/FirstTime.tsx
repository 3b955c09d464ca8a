// The way to a practice meeting with invented people.
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton.tsx';

export function FirstTime() {
  const { t } = useTranslation('home');
  return (
    <section className="card" aria-labelledby="first-time">
      <h2 id="first-time">{t('firstTime')}</h2>
      <p>{t('firstTimeSentence')}</p>
      <LinkButton href="#/oeve">{t('practise')}</LinkButton>
    </section>
  );
}
