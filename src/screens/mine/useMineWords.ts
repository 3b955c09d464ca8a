// The sentences of a page in words: what is promised, by when, and the text that asks about it. Drawn, copied and read
// aloud from the same place, so they say the same.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import { lineIn } from '../../handover/takeHomeLines.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { languageOfApp } from '../../locales/languages.ts';

/** A promise that begins with its verb is said with its owner before it. */
const beginsSmall = (what: string): boolean => /^\p{Ll}/u.test(what);
const withStop = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';

/** What stands between the owner's name and the promise: nothing but a space where they make one sentence. */
export const afterName = (what: string): string => (beginsSmall(what) ? ' ' : ': ');

/** A name or a sentence of another direction does not turn the words round it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

export function useMineWords(takeHome: TakeHome) {
  const { t, i18n } = useTranslation('mine');
  const { language } = i18n;
  return useMemo(() => {
    const day = (date: string) => weekdayDate(date, language);
    // What was agreed stands in the language it was agreed in, and so does a text to the worker.
    const lng = languageOfApp(takeHome.language) ?? 'da';
    const lineOf = (text: string) => lineIn(takeHome, text);
    /** Within a sentence of the screen's language. */
    const within = (text: string) => (lng === language ? text : isolated(lineOf(text) || text));
    const ownWords = ({ what }: TakeHomeAgreement) => (beginsSmall(what) ? t('you', { what, lng }) : what);
    const sentence = (one: TakeHomeAgreement) =>
      one.own ? ownWords(one) : `${one.owner}${afterName(one.what)}${one.what}`;
    const due = ({ due: date }: TakeHomeAgreement) => (date ? t('by', { date: day(date) }) : '');
    const when = (one: TakeHomeAgreement): readonly string[] =>
      [
        due(one) || (one.noDueBecause && t('noDate', { because: within(one.noDueBecause) })),
        lineOf(one.recurring) || one.recurring,
        one.withNames.length > 0 ? t('withNames', { names: one.withNames.map(within).join(', ') }) : '',
      ].filter((part) => part !== '');
    const more = ({ firstStep, decides, unconfirmed, owner }: TakeHomeAgreement): readonly string[] =>
      [
        firstStep?.text
          ? firstStep.due
            ? t('firstStepBy', { text: within(firstStep.text), date: day(firstStep.due) })
            : t('firstStep', { text: within(firstStep.text) })
          : '',
        unconfirmed ? t('unconfirmed', { name: within(owner) }) : '',
        decides && decides.status !== 'notNeeded' && decides.name
          ? t(decides.status, { name: within(decides.name) })
          : '',
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
        lng,
        name: firstNameOf(one.owner),
        what: (beginsSmall(one.what) ? sentence(one) : one.what).replace(/\.$/u, ''),
        when: one.due ? `${t('by', { lng, date: weekdayDate(one.due, lng) })}.` : '',
        citizen: firstNameOf(takeHome.citizen),
      }).replaceAll(/ {2,}/gu, ' ');
    /** The same text as the citizen reads it; empty when it is already in that language. */
    const askMeans = (one: TakeHomeAgreement) =>
      lng === language
        ? ''
        : t('askWords', {
            name: isolated(firstNameOf(one.owner)),
            what: within(one.what).replace(/\.(?=\u2069)/u, ''),
            when: one.due ? `${due(one)}.` : '',
            citizen: isolated(firstNameOf(takeHome.citizen)),
          }).replaceAll(/ {2,}/gu, ' ');
    const agreedOn = takeHome.date ? t('agreedOn', { date: day(takeHome.date) }) : t('agreed');
    const own = takeHome.agreements.filter((one) => one.own);
    const others = takeHome.agreements.filter((one) => !one.own);
    const heard = (one: TakeHomeAgreement) => lineOf(one.what) || sentence(one);
    const aloud = [
      t('hello', { name: firstNameOf(takeHome.citizen) }),
      agreedOn,
      ...(takeHome.topic ? [t('myTopic'), lineOf(takeHome.topic.text) || takeHome.topic.text] : []),
      t('own'),
      ...(own.length === 0 ? [t('ownNone')] : []),
      ...own.flatMap((one) => [
        heard(one),
        ...when(one),
        ...more(one),
        ...one.goals.map(({ text }) => lineOf(text) || text),
      ]),
      ...(others.length === 0 ? [] : [t('others')]),
      ...others.flatMap((one) => [heard(one), ...when(one), ...more(one)]),
      ...(next ? [t('nextMeeting'), nextLine, ...(next.place ? [next.place] : [])] : [t('noNextMeeting')]),
      t('notADecision'),
    ]
      .map(withStop)
      .join('\n');
    return { own, others, ownWords, sentence, lineOf, when, more, nextLine, ask, askMeans, agreedOn, aloud, day };
  }, [takeHome, t, language]);
}

export type MineWords = ReturnType<typeof useMineWords>;
