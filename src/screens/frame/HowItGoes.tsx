// A meeting in five steps, in words. Said at the first start, and on a list that is empty.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './howItGoes.css';

const steps = ['topic', 'people', 'talk', 'agreements', 'end'] as const;

export function HowItGoes({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('home');
  return (
    <section className="card" aria-labelledby="how">
      <h2 id="how">{t('how')}</h2>
      <ol className="five">
        {steps.map((step) => (
          <li key={step}>{t(`step.${step}`)}</li>
        ))}
      </ol>
      {children}
    </section>
  );
}
