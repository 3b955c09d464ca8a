// The words of "Mødet på forhånd" in one language, line by line, so that two languages can stand beside each other.
import { useTranslation } from 'react-i18next';
import type { MeetingAhead } from '../../handover/meetingAhead.ts';
import { endsOnce } from '../frame/endsOnce.ts';
import { usePlannedTime } from '../frame/usePlannedTime.ts';
import { useStopSign } from '../frame/useStopSign.ts';

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
  const timeOf = usePlannedTime();
  const stopSign = useStopSign();
  return (ahead, language) => {
    const t = i18n.getFixedT(language, ['ahead', 'invitation', 'words', 'shell']);
    const { name, gamemaster, phone, minutes, stopSignLine: line } = ahead;
    const sign = line?.lang === language ? line.text : stopSign.inLanguage(ahead.stopSign, language);
    return {
      title: t('title'),
      meetingOf: t('ahead:meetingOf', { name }),
      when: timeOf(ahead, language) ?? t('invitation:dateOpen'),
      length: minutes ? t('invitation:minutes', { minutes }) : t('usualTime'),
      topic: t('topic'),
      people: t('people'),
      roles: ahead.people.map(({ role }) => t(`words:role.${role}`)),
      stepsTitle: t('steps'),
      steps: steps.map((step) => t(`step.${step}`, { gamemaster })),
      may: t('youMay'),
      mays: [t('pause'), sign ? endsOnce(t('stopAgreed', { sign })) : t('stop'), t('no'), t('think')],
      phone: phone ? t('invitation:phone', { gamemaster, phone }) : t('invitation:noPhone', { gamemaster }),
      placeOpen: t('invitation:placeOpen'),
      counts: t('language'),
      unread: t('shell:unread'),
    };
  };
}
