// The small line under an agreement: who decides, with whom, how often, the first step, who speaks up.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { useName } from '../frame/useName.ts';
import { useWhoDecides } from '../frame/useWhoDecides.ts';

export function useSmallPrint(): (agreement: Agreement) => string {
  const { t, i18n } = useTranslation('agreements');
  const nameOf = useName();
  const whoDecides = useWhoDecides();
  return (one) => {
    const step = one.firstStep;
    const parts = [
      whoDecides(one),
      one.decision?.note ?? '',
      one.withIds.length > 0 ? t('list.with', { names: one.withIds.map(nameOf).join(', ') }) : '',
      one.recurring,
      step?.due ? t('list.firstStepDue', { text: step.text, date: weekdayDate(step.due, i18n.language) }) : '',
      step && !step.due ? t('list.firstStep', { text: step.text }) : '',
      one.speakUpId ? t('list.speakUp', { name: nameOf(one.speakUpId) }) : '',
    ];
    return parts
      .filter((part) => part !== '')
      .map((part) => capitalised(part, i18n.language))
      .join(' · ');
  };
}
