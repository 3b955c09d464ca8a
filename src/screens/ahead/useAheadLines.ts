// The words of "Mødet på forhånd" in one language, line by line, so that two languages can stand beside each other.
import { useTranslation } from 'react-i18next';
import type { MeetingAhead } from '../../handover/meetingAhead.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';

const steps = ['welcome', 'round', 'talk', 'alone', 'agreements', 'end'] as const;

export interface AheadLines {
  readonly title: string;
  readonly meetingOf: string;
  readonly when: string;
  readonly length: string;
  readonly topic: string;
  readonly people: string;
  /** Who each of them is, in the order of the people. */
  readonly roles: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly may: string;
  readonly mays: readonly string[];
  readonly phone: string;
  readonly placeOpen: string;
  readonly counts: string;
  readonly unread: string;
}

export function useAheadLines(): (ahead: MeetingAhead, language: string) => AheadLines {
  const { i18n } = useTranslation(['ahead', 'invitation', 'words', 'shell']);
  return (ahead, language) => {
    const t = i18n.getFixedT(language, ['ahead', 'invitation', 'words', 'shell']);
    const { name, gamemaster, phone, stopSign, minutes } = ahead;
    const when = (): string => {
      if (!ahead.date) return t('invitation:dateOpen');
      const day = capitalised(weekdayDate(ahead.date, language), language);
      if (!ahead.start) return day;
      const at = { date: day, start: timeOfDay(ahead.start, language) };
      return ahead.end
        ? t('invitation:timeFromTo', { ...at, end: timeOfDay(ahead.end, language) })
        : t('invitation:timeFrom', at);
    };
    return {
      title: t('title'),
      meetingOf: t('ahead:meetingOf', { name }),
      when: when(),
      length: minutes ? t('invitation:minutes', { minutes }) : t('usualTime'),
      topic: t('topic'),
      people: t('people'),
      roles: ahead.people.map(({ role }) => t(`words:role.${role}`)),
      stepsTitle: t('steps'),
      steps: steps.map((step) => t(`step.${step}`, { gamemaster })),
      may: t('youMay'),
      mays: [t('pause'), stopSign ? t('stopAgreed', { sign: stopSign }) : t('stop'), t('no'), t('think')],
      phone: phone ? t('invitation:phone', { gamemaster, phone }) : t('invitation:noPhone', { gamemaster }),
      placeOpen: t('invitation:placeOpen'),
      counts: t('language'),
      unread: t('shell:unread'),
    };
  };
}
