// The sentences of a page in words: what is promised, by when, and the text that asks about it. Drawn, copied and read
// aloud from the same place, so they say the same.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';
import { lineIn } from '../../handover/takeHomeLines.ts';
import type { Spoken } from '../../ui/readAloud.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { isolated } from '../../locales/isolated.ts';
import { languageOfApp } from '../../locales/languages.ts';
import { afterName, beginsSmall } from '../frame/afterName.ts';

const withStop = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';

/** A line of the page; and beneath it the words in it as somebody said them, where the line has them in another language. */
export interface MyLine {
  readonly text: string;
  readonly beside: { readonly text: string; readonly lang: string } | null;
}

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
    /** `said` are somebody's words within the text: what is not in the text itself stands beneath it. */
    const line = (text: string, said = ''): MyLine => {
      const interpreted = lineOf(said);
      if (interpreted === '') return { text, beside: null };
      const isDanish = text.includes(said);
      return {
        text,
        beside: isDanish
          ? { text: interpreted, lang: takeHome.interpreted?.lang ?? lng }
          : { text: said, lang: takeHome.language },
      };
    };
    const told = (lines: readonly MyLine[]) => lines.filter(({ text }) => text !== '');
    const when = (one: TakeHomeAgreement): readonly MyLine[] =>
      told([
        one.due || one.noDueBecause === ''
          ? line(due(one))
          : line(t('noDate', { because: within(one.noDueBecause) }), one.noDueBecause),
        line((lng !== language && lineOf(one.recurring)) || one.recurring, one.recurring),
        line(one.withNames.length > 0 ? t('withNames', { names: one.withNames.map(within).join(', ') }) : ''),
      ]);
    const more = ({ firstStep, decides, unconfirmed, owner }: TakeHomeAgreement): readonly MyLine[] =>
      told([
        firstStep?.text
          ? line(
              firstStep.due
                ? t('firstStepBy', { text: within(firstStep.text), date: day(firstStep.due) })
                : t('firstStep', { text: within(firstStep.text) }),
              firstStep.text,
            )
          : line(''),
        line(unconfirmed ? t('unconfirmed', { name: within(owner) }) : ''),
        line(
          decides && decides.status !== 'notNeeded' && decides.name
            ? t(decides.status, { name: within(decides.name) })
            : '',
        ),
      ]);
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
    const ours = (text: string): readonly Spoken[] => (text === '' ? [] : [{ text: withStop(text), language }]);
    /** As it stands on the page: the interpreter's line, and then the very words. */
    const theirs = (text: string, sentence = text): readonly Spoken[] => [
      ...(takeHome.interpreted && lineOf(text) !== ''
        ? [{ text: withStop(lineOf(text)), language: takeHome.interpreted.lang }]
        : []),
      ...(text === '' ? [] : [{ text: withStop(sentence), language: takeHome.language }]),
    ];
    const lines = (all: readonly MyLine[]): readonly Spoken[] =>
      all.flatMap(({ text, beside }) => [
        ...ours(text),
        ...(beside ? [{ text: withStop(beside.text), language: beside.lang }] : []),
      ]);
    const promised = (one: TakeHomeAgreement): readonly Spoken[] => [
      ...theirs(one.what, sentence(one)),
      ...lines(when(one)),
      ...lines(more(one)),
    ];
    const topic = takeHome.topic;
    const aloud: readonly [Spoken, ...(readonly Spoken[])] = [
      { text: withStop(t('hello', { name: firstNameOf(takeHome.citizen) })), language },
      ...ours(agreedOn),
      ...(topic ? ours(t('myTopic')) : []),
      ...(topic?.original ? [{ text: withStop(topic.original.text), language: topic.original.lang }] : []),
      ...theirs(topic?.text ?? ''),
      ...ours(t('own')),
      ...(own.length === 0 ? ours(t('ownNone')) : []),
      ...own.flatMap((one) => [...promised(one), ...one.goals.flatMap(({ text }) => theirs(text))]),
      ...(others.length === 0 ? [] : ours(t('others'))),
      ...others.flatMap(promised),
      ...(next ? [...ours(t('nextMeeting')), ...ours(nextLine), ...theirs(next.place)] : ours(t('noNextMeeting'))),
      ...ours(t('notADecision')),
    ];
    return { own, others, ownWords, sentence, lineOf, when, more, nextLine, ask, askMeans, agreedOn, aloud, day };
  }, [takeHome, t, language]);
}

export type MineWords = ReturnType<typeof useMineWords>;
