// What was known before the meeting: workplace, citizen, topic, preparation, chair and plan.
import type { LegId } from '../../src/meeting/chair.ts';
import { words } from '../../src/locales/da/words.ts';
import { legsByKey, type ToldLeg } from '../legsByKey.ts';
import { compared, type Difference, sideBySide, type Sides } from './sides.ts';

interface ToldPoint {
  readonly text: string;
  readonly mayBeShown?: boolean | null | undefined;
}
const points = (list: readonly ToldPoint[] = []) =>
  list.map(({ text, mayBeShown }) => ({ text, mayBeShown: mayBeShown === true }));
const texts = (list: readonly ToldPoint[]) => list.map(({ text }) => text);

/** At the follow-up only what was said there is told anew; names and areas stand as they were. */
export const legs = (
  at: string,
  { m }: Sides,
  told: readonly ToldLeg[],
  four: ReadonlyMap<string, LegId>,
  when: 'first' | 'followUp',
): readonly Difference[] =>
  told.flatMap((one, place): readonly Difference[] => {
    const here = `${at}[${place}]`;
    const leg = m.chair.legs.find(({ id }) => id === four.get(one.key));
    if (!leg) return [{ at: here, told: one, held: null }];
    return compared(here, {
      status: [one.status ?? (typeof one.rating === 'number' ? 'rated' : 'unspoken'), leg.status],
      rating: [one.rating, leg.rating],
      change: [one.change, leg.change],
      note: [one.note, leg.note],
      ...(when === 'first' && {
        label: [one.label || words.leg[leg.id], leg.label || words.leg[leg.id]],
        tags: [(one.tags ?? []).toSorted(), leg.areas.toSorted()],
        mostUrgent: [one.mostUrgent, leg.mostUrgent],
      }),
    });
  });

export function beforeTheMeeting(sides: Sides): readonly Difference[] {
  const { file, m, told, held, ifNamed } = sides;
  const { organisation, citizen, topic, preparation, meeting, chair } = file;
  const { plan, unit } = m;
  return [
    ...compared('organisation', {
      municipality: [organisation?.municipality, unit.municipality],
      unit: [organisation?.unit, unit.name],
      unitWordInUi: [organisation?.unitWordInUi || unit.word, unit.word],
    }),
    ...compared('citizen', {
      alias: [citizen.alias, held(m.citizenId)],
      languages: [citizen.languages.length > 0 ? citizen.languages : m.citizenLanguages, m.citizenLanguages],
    }),
    ...sideBySide(
      'citizen.supportNeeds',
      citizen.supportNeeds,
      m.preparation.supportNeeds,
      (one, other) => one.code === other.code,
      (one, other) => ({ text: [one.text, other.text] }),
    ),
    ...compared('topic', {
      citizenWords: [topic.citizenWords, m.topic?.text],
      citizenWordsOriginal: [topic.citizenWordsOriginal, m.topic?.original],
      typedBy: ifNamed(topic.typedBy, m.topic?.typedById),
    }),
    ...sideBySide(
      'topic.history',
      topic.history,
      m.formerTopics,
      (one, other) => one.text === other.text,
      (one, other) => ({ changedBecause: [one.changedBecause, other.because] }),
    ),
    ...compared('preparation', {
      date: [preparation?.date, m.preparation.date],
      place: [preparation?.place, m.preparation.place],
      with: [preparation?.with.map(told).toSorted(), m.preparation.withIds.map(held).toSorted()],
      goodLife: [preparation?.goodLife, m.preparation.goodLife],
      whatWorksAlready: [preparation?.whatWorksAlready, texts(m.preparation.worksAlready)],
      worries: [preparation?.worries, m.preparation.worries],
      wantsToSay: [points(preparation?.wantsToSay), points(m.preparation.wantsToSay)],
      questions: [preparation?.questions, texts(m.preparation.questions)],
      broughtAlong: [points(preparation?.broughtAlong), points(m.preparation.broughtAlong)],
    }),
    ...compared('chair', { seat: [chair?.seat, m.chair.seat] }),
    ...legs('chair.legs', sides, chair?.legs ?? [], legsByKey(chair?.legs ?? []), 'first'),
    ...compared('meeting', {
      date: [meeting.date, plan.date],
      start: [meeting.start, plan.start],
      end: [meeting.end, plan.end],
      plannedMinutes: [meeting.plannedMinutes, plan.minutes],
      place: [meeting.place, plan.place],
      placeChosenBy: [told(meeting.placeChosenBy), held(plan.placeChosenById)],
      gamemasterId: ifNamed(meeting.gamemasterId, plan.gamemasterId),
      recorderId: ifNamed(meeting.recorderId, plan.recorderId),
    }),
  ];
}
