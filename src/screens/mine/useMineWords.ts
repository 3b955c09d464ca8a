// The sentences of a page in words: what is promised, by when, and the text that asks about it. Drawn, copied and read
// aloud from the same place, so they say the same.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';

/** A promise that begins with its verb is said with its owner before it. */
const beginsSmall = (what: string): boolean => /^\p{Ll}/u.test(what);
const withStop = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';

/** What stands between the owner's name and the promise: nothing but a space where they make one sentence. */
export const afterName = (what: string): string => (beginsSmall(what) ? ' ' : ': ');

export function useMineWords(takeHome: TakeHome) {
  const { t, i18n } = useTranslation('mine');
  const { language } = i18n;
  return useMemo(() => {
    const day = (date: string) => weekdayDate(date, language);
    const ownWords = ({ what }: TakeHomeAgreement) => (beginsSmall(what) ? t('you', { what }) : what);
    const sentence = (one: TakeHomeAgreement) =>
      one.own ? ownWords(one) : `${one.owner}${afterName(one.what)}${one.what}`;
    const due = ({ due: date }: TakeHomeAgreement) => (date ? t('by', { date: day(date) }) : '');
    const when = (one: TakeHomeAgreement): readonly string[] =>
      [
        due(one) || (one.noDueBecause && t('noDate', { because: one.noDueBecause })),
        one.recurring,
        one.withNames.length > 0 ? t('withNames', { names: one.withNames.join(', ') }) : '',
      ].filter((part) => part !== '');
    const more = ({ firstStep, decides, unconfirmed, owner }: TakeHomeAgreement): readonly string[] =>
      [
        firstStep?.text
          ? firstStep.due
            ? t('firstStepBy', { text: firstStep.text, date: day(firstStep.due) })
            : t('firstStep', { text: firstStep.text })
          : '',
        unconfirmed ? t('unconfirmed', { name: owner }) : '',
        decides && decides.status !== 'notNeeded' && decides.name ? t(decides.status, { name: decides.name }) : '',
      ].filter((part) => part !== '');
    const next = takeHome.nextMeeting;
    const nextLine = next
      ? capitalised(
          next.time ? t('at', { date: day(next.date), time: timeOfDay(next.time, language) }) : day(next.date),
          language,
        )
      : '';
    const ask = (one: TakeHomeAgreement) =>
      t('askWords', {
        name: firstNameOf(one.owner),
        what: (beginsSmall(one.what) ? sentence(one) : one.what).replace(/\.$/u, ''),
        when: one.due ? `${due(one)}.` : '',
        citizen: firstNameOf(takeHome.citizen),
      }).replaceAll(/ {2,}/gu, ' ');
    const agreedOn = takeHome.date ? t('agreedOn', { date: day(takeHome.date) }) : t('agreed');
    const own = takeHome.agreements.filter((one) => one.own);
    const others = takeHome.agreements.filter((one) => !one.own);
    const aloud = [
      t('hello', { name: firstNameOf(takeHome.citizen) }),
      agreedOn,
      ...(takeHome.topic ? [t('myTopic'), takeHome.topic.text] : []),
      t('own'),
      ...(own.length === 0 ? [t('ownNone')] : []),
      ...own.flatMap((one) => [sentence(one), ...when(one), ...more(one), ...one.goals.map(({ text }) => text)]),
      ...(others.length === 0 ? [] : [t('others')]),
      ...others.flatMap((one) => [sentence(one), ...when(one), ...more(one)]),
      ...(next ? [t('nextMeeting'), nextLine, ...(next.place ? [next.place] : [])] : [t('noNextMeeting')]),
      t('notADecision'),
    ]
      .map(withStop)
      .join('\n');
    return { own, others, ownWords, sentence, when, more, nextLine, ask, agreedOn, aloud, day };
  }, [takeHome, t, language]);
}

export type MineWords = ReturnType<typeof useMineWords>;
