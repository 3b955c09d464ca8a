// What came last, and what was brought from the meeting before.
import { timeOfDay } from '../../locales/dates.ts';
import { evaluationQuestions } from '../../meeting/closing.ts';
import { agreementEntry } from './agreedEntries.ts';
import { heardAbout } from './heardEntries.ts';
import { type Entry, lines, type Telling } from './entry.ts';

export function lastTimeEntries(telling: Telling): readonly Entry[] {
  const { m, t, nameOf } = telling;
  const { lastTime } = m;
  if (!lastTime) return [];
  return [
    ...lastTime.agreements.map((one) => {
      const { id: _, ...entry } = agreementEntry(telling, one);
      const told = lastTime.results.find(({ agreementId }) => agreementId === one.id);
      return {
        ...entry,
        more: [
          ...(entry.more ?? []),
          told && `${t('label.result')}: ${t(`review:status.${told.status}`)}`,
          told?.what,
          told?.whyNot && t('label.because', { text: told.whyNot }),
          told?.side && t(`review:side.${told.side}`),
          told?.next && t(`review:next.${told.next}`),
        ],
      };
    }),
    ...heardAbout(telling, lastTime.reports, lastTime.agreements),
    ...lastTime.parked.map(({ text }) => ({ label: t('part.later'), text })),
    ...lastTime.openQuestions.map(({ text }) => ({ label: t('part.questions'), text })),
    ...lines(t('label.seat'), [lastTime.chair.seat]),
    ...lastTime.chair.legs.map((leg) => ({
      label: leg.label || t(`words:leg.${leg.id}`),
      text: leg.rating ? t(`words:rating.${leg.rating}`) : t(`words:legStatus.${leg.status}`),
      more: [leg.note, leg.strengths && t('label.strengths', { text: leg.strengths })],
    })),
    ...lines(t('label.comment', { name: nameOf(m.citizenId) }), [lastTime.citizenComment]),
  ];
}

export function endEntries(telling: Telling): readonly Entry[] {
  const { m, t, language, nameOf, dayAlone, momentOf } = telling;
  const { nextMeeting, evaluation, deleteOn } = m;
  return [
    ...(nextMeeting
      ? [
          {
            label: t('label.nextMeeting'),
            text: dayAlone(nextMeeting.date),
            more: [nextMeeting.time && timeOfDay(nextMeeting.time, language), nextMeeting.place],
          },
        ]
      : []),
    ...lines(t('label.nextTopic'), [m.nextTopicIdea]),
    ...lines(t('label.contact'), [nameOf(m.contactId)]),
    ...(evaluation
      ? [
          {
            label: t('label.evaluation'),
            text: evaluation.comment,
            original: evaluation.commentOriginal,
            more: evaluationQuestions.map((question) => {
              const face = evaluation[question];
              return face && `${t(`words:evaluation.${question}`)} ${t(`words:face.${face}`)}`;
            }),
          },
        ]
      : []),
    ...m.amendments.map(({ version, because, before }) => ({
      label: t('label.amendment', { version }),
      text: before.what,
      more: [nameOf(before.ownerId), before.due && dayAlone(before.due), t('label.because', { text: because })],
    })),
    ...heardAbout(telling, m.reports, m.agreements),
    ...m.handovers.map(({ at, way, toId }) => ({
      label: t(`give:way.${way}`),
      text: nameOf(toId) || t('label.toAll'),
      more: [momentOf(at)],
    })),
    ...(deleteOn ? [{ label: t('label.deleteOn'), text: dayAlone(deleteOn) }] : []),
  ];
}

/** Text in a field that nobody has said yet. A field may hold several texts at once. */
export function typingEntries(drafts: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.values(drafts).flatMap((draft) => textsOf(draft).map((text) => ({ text })));
}

function textsOf(draft: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(draft);
    return typeof read === 'object' && read !== null ? textsIn(read) : [draft];
  } catch {
    return [draft];
  }
}

/** A form may have another beneath it, and texts in lists. */
const textsIn = (form: object): readonly string[] =>
  Object.values(form).flatMap((one: unknown) => {
    if (typeof one === 'string') return one.trim().includes(' ') ? [one] : [];
    return typeof one === 'object' && one !== null ? textsIn(one) : [];
  });
