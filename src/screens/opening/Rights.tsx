// "Dine rettigheder": nine lines, and the day they were written.
import { useTranslation } from 'react-i18next';
import { rightsLines, rightsWrittenOn } from '../../content/rights.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { Card } from '../../ui/Card.tsx';

export function Rights() {
  const { t, i18n } = useTranslation('opening');
  return (
    <Card as="section" aria-labelledby="rights">
      <h2 id="rights">{t('rights.heading')}</h2>
      <ul className="points">
        {rightsLines.map((line) => (
          <li key={line}>{t(`rights.${line}`)}</li>
        ))}
      </ul>
      <p className="hint">{t('rights.writtenOn', { date: weekdayDate(rightsWrittenOn, i18n.language) })}</p>
    </Card>
  );
}
