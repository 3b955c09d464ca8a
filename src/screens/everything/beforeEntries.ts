// What was written before the talk: the topic, the preparation, the chair, and the frame of the meeting.
import { supportNeedCodes } from '../../content/supportNeeds.ts';
import { timeOfDay } from '../../locales/dates.ts';
import type { Leg } from '../../meeting/chair.ts';
import type { Point } from '../../meeting/preparation.ts';
import { languageName } from '../frame/languageNames.ts';
import { type Entry, lines, type Telling } from './entry.ts';

export function topicEntries({ m, t, nameOf }: Telling): readonly Entry[] {
  const { topic } = m;
  return [
    ...(topic
      ? [
          {
            label: t('label.topic'),
            text: topic.text,
            original: topic.original,
            more: [t('label.typedBy', { name: nameOf(topic.typedById) })],
          },
        ]
      : []),
    ...m.formerTopics.map(({ text, original, because }) => ({
      label: t('label.formerTopic'),
      text,
      original,
      more: [because && t('label.because', { text: because })],
    })),
    ...m.concerns
      .filter(({ text }) => text !== topic?.text)
      .map(({ text, original }) => ({ label: t('label.concern'), text, original })),
  ];
}

/** A prepared point, with what has become of it. */
const pointEntry = ({ m, t, nameOf }: Telling, label: string, { id, text }: Point): Entry => {
  const how = m.mentions.find((one) => one.id === id)?.how;
  return { id, label, text, more: [how && t(`support:how.${how}`, { name: nameOf(m.citizenId) })] };
};

/** The points of the preparation that may be shown at the table, or those that may not. */
export function pointEntries(telling: Telling, mayBeShown: boolean): readonly Entry[] {
  const { t } = telling;
  const { worksAlready, wantsToSay, questions, broughtAlong } = telling.m.preparation;
  const lists = [
    [t('label.worksAlready'), worksAlready],
    [t('label.wantsToSay'), wantsToSay],
    [t('label.question'), questions],
    [t('label.broughtAlong'), broughtAlong],
  ] as const;
  return lists.flatMap(([label, points]) =>
    points.filter((one) => one.mayBeShown === mayBeShown).map((one) => pointEntry(telling, label, one)),
  );
}

export function preparationEntries(telling: Telling): readonly Entry[] {
  const { m, t, nameOf, dayAlone } = telling;
  const p = m.preparation;
  return [
    ...lines(t('label.goodLife'), [p.goodLife]),
    ...lines(t('label.worry'), p.worries),
    ...pointEntries(telling, true),
    ...lines(t('label.notToTalkAbout'), p.notToTalkAbout),
    ...p.supportNeeds.map(({ code, text }) => {
      const known = supportNeedCodes.find((one) => one === code);
      const label = known ? t(`words:supportNeed.${known}`) : code;
      return { label: t('label.supportNeed'), text: text || label, more: [text && text !== label && label] };
    }),
    ...lines(t('label.prepared'), [[p.date && dayAlone(p.date), p.place].filter(Boolean).join(', ')]),
    ...lines(t('label.preparedWith'), [p.withIds.map(nameOf).join(', ')]),
  ];
}

const isSpokenOf = ({ status, label, note, strengths, areas }: Leg): boolean =>
  status !== 'unspoken' || label + note + strengths !== '' || areas.length > 0;

export function chairEntries({ m, t, areaOf }: Telling): readonly Entry[] {
  return [
    ...lines(t('label.seat'), [m.chair.seat]),
    ...m.chair.legs.filter(isSpokenOf).map((leg) => ({
      label: leg.label || t(`words:leg.${leg.id}`),
      text: leg.rating ? t(`words:rating.${leg.rating}`) : t(`words:legStatus.${leg.status}`),
      more: [
        leg.change && t(`words:change.${leg.change}`),
        leg.note,
        leg.strengths && t('label.strengths', { text: leg.strengths }),
        leg.areas.length > 0 && t('label.areas', { text: leg.areas.map(areaOf).join(', ') }),
        leg.mostUrgent && t('label.mostUrgent'),
      ],
    })),
  ];
}

export function frameEntries({ m, t, language, nameOf, plannedTime, momentOf }: Telling): readonly Entry[] {
  const { plan, unit } = m;
  const hours = [plan.start, plan.end].flatMap((time) => (time ? [timeOfDay(time, language)] : []));
  const when = plannedTime(plan) ?? hours.join(' - ');
  const minutes = plan.minutes && t('label.minutes', { count: plan.minutes });
  return [
    ...lines(t('label.when'), [[when, minutes].filter(Boolean).join(', ')]),
    ...lines(t('label.place'), [plan.place]),
    ...lines(t('label.gamemaster'), [nameOf(plan.gamemasterId)]),
    ...lines(t('label.coGamemaster'), [nameOf(plan.coGamemasterId)]),
    ...(plan.recorderId === plan.gamemasterId ? [] : lines(t('label.recorder'), [nameOf(plan.recorderId)])),
    ...lines(t('label.stopSign'), [m.stopSign]),
    ...(m.rolesSaidAloudAt ? [{ text: t('label.roles'), more: [momentOf(m.rolesSaidAloudAt)] }] : []),
    ...lines(t('label.languages'), [m.citizenLanguages.map((code) => languageName(code, language)).join(', ')]),
    ...lines(t('label.workplace'), [[unit.name, unit.word, unit.municipality, unit.phone].filter(Boolean).join(', ')]),
  ];
}
