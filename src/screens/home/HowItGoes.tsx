// A meeting in five steps, in words.
import { useTranslation } from 'react-i18next';

const steps = ['topic', 'people', 'talk', 'agreements', 'end'] as const;

export function HowItGoes() {
  const { t } = useTranslation('home');
  return (
    <section className="card" aria-labelledby="how">
      <h2 id="how">{t('how')}</h2>
      <ol className="five">
        {steps.map((step) => (
          <li key={step}>{t(`step.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
