// The small line under an agreement: who decides, with whom, how often, the first step, small goals, why, who speaks up.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { useName } from '../frame/useName.ts';
import { useWhoDecides } from '../frame/useWhoDecides.ts';

export function useSmallPrint(): (agreement: Agreement) => string {
  const { t, i18n } = useTranslation(['agreements', 'composing']);
  const nameOf = useName();
  const whoDecides = useWhoDecides();
  return (one) => {
    const step = one.firstStep;
    const day = (date: string) => weekdayDate(date, i18n.language);
    const goals = one.goals.map(({ text, due }) => (due ? t('composing:goals.due', { text, date: day(due) }) : text));
    const parts = [
      whoDecides(one),
      one.decision?.note ?? '',
      one.withIds.length > 0 ? t('agreements:list.with', { names: one.withIds.map(nameOf).join(', ') }) : '',
      one.recurring,
      one.times === null ? '' : t('composing:times.said', { count: one.times }),
      step?.due ? t('agreements:list.firstStepDue', { text: step.text, date: day(step.due) }) : '',
      step && !step.due ? t('agreements:list.firstStep', { text: step.text }) : '',
      goals.length > 0 ? t('composing:goals.said', { goals: goals.join(', ') }) : '',
      one.why.trim() === '' ? '' : t('composing:why.said', { why: one.why }),
      one.speakUpId ? t('agreements:list.speakUp', { name: nameOf(one.speakUpId) }) : '',
      one.ownerSaidYesAt === null ? '' : t('composing:confirmed.by', { name: nameOf(one.ownerId) }),
      one.saidBack === null ? '' : t('composing:saidBack.done', { name: nameOf(one.ownerId) }),
    ];
    return parts
      .filter((part) => part !== '')
      .map((part) => capitalised(part, i18n.language))
      .join(' · ');
  };
}
