// What is told before the meeting: preparation, topic and chair, and everybody with the citizen's answer.
import { changes as legChanges, type LegAnswer, ratings } from '../../src/meeting/chair.ts';
import type { Telling } from '../../src/meeting/events.ts';
import { attendances, newParticipant, reasons, roles } from '../../src/meeting/participants.ts';
import { words } from '../../src/locales/da/words.ts';
import { legsByKey, type ToldLeg } from '../legsByKey.ts';
import type { Scenario, ScenarioParticipant } from '../rehearsal/scenario.ts';
import { goTo, idIn, oneOf } from './step.ts';

type Original = NonNullable<Extract<Telling, { type: 'concern.added' }>['concern']['original']>;
const originalOf = (told: Scenario['topic']['citizenWordsOriginal']): Original | null =>
  told ? { lang: told.lang, text: told.text, dir: told.dir === 'rtl' ? 'rtl' : 'ltr' } : null;

function preparation(file: Scenario): readonly Telling[] {
  const { preparation: told, meeting, citizen } = file;
  const asPoint =
    (kind: string) =>
    (one: { readonly text: string; readonly mayBeShown?: boolean | null | undefined }, place: number) => ({
      id: `${kind} ${place + 1}`,
      text: one.text,
      mayBeShown: one.mayBeShown === true,
    });
  const lines = (kind: string, texts: readonly string[] = []) => texts.map((text) => ({ text })).map(asPoint(kind));
  return [
    {
      type: 'plan.changed',
      changes: {
        date: meeting.date,
        start: meeting.start ?? null,
        end: meeting.end ?? null,
        minutes: meeting.plannedMinutes ?? null,
        place: meeting.place ?? '',
        placeChosenById: idIn(file, meeting.placeChosenBy),
        ...(meeting.recorderId ? { recorderId: meeting.recorderId } : {}),
      },
    },
    ...(citizen.languages.length > 0
      ? [{ type: 'languages.changed', citizenLanguages: citizen.languages } as const]
      : []),
    {
      type: 'preparation.changed',
      changes: {
        date: told?.date ?? null,
        place: told?.place ?? '',
        withIds: told?.with ?? [],
        goodLife: told?.goodLife ?? '',
        worksAlready: lines('works', told?.whatWorksAlready),
        worries: told?.worries ?? [],
        wantsToSay: (told?.wantsToSay ?? []).map(asPoint('say')),
        questions: lines('ask', told?.questions),
        broughtAlong: (told?.broughtAlong ?? []).map(asPoint('brought')),
        supportNeeds: citizen.supportNeeds.map(({ code, text }) => ({ code, text: text ?? '' })),
      },
    },
  ];
}

/** The topics the citizen said yes to before the meeting, one after the other; the rest change while people talk. */
export const topicsBefore = ({ topic, timeline }: Scenario): number => {
  const inTheMeeting = timeline.filter(
    ({ type, confirmedByCitizen }) => type === 'topicChange' && confirmedByCitizen !== false,
  );
  return Math.max(0, topic.history.length - inTheMeeting.length);
};

function topic(file: Scenario): readonly Telling[] {
  const { topic: told, citizen } = file;
  const typedById = told.typedBy ?? citizen.id;
  const earlier = told.history.slice(0, topicsBefore(file));
  const first = told.history[earlier.length]?.text ?? told.citizenWords;
  const isLast = earlier.length === told.history.length;
  return [...earlier.map(({ text }) => text), first].flatMap((text, place): readonly Telling[] => [
    {
      type: 'concern.added',
      concern: {
        id: `topic ${place}`,
        text,
        original: isLast && place === earlier.length ? originalOf(told.citizenWordsOriginal) : null,
      },
    },
    { type: 'concern.raisedToTop', id: `topic ${place}` },
    { type: 'topic.confirmed', byId: citizen.id, typedById, because: told.history[place - 1]?.changedBecause ?? '' },
  ]);
}

export function chair(file: Scenario, legs: readonly ToldLeg[]): readonly Telling[] {
  const four = legsByKey(file.chair?.legs ?? []);
  return legs.flatMap((one): readonly Telling[] => {
    const legId = four.get(one.key);
    if (legId === undefined) return [];
    const rating = ratings.find((known) => known === one.rating);
    const status = oneOf(['declined', 'notRelevant'] as const, one.status) ?? 'unspoken';
    const answer: LegAnswer = rating ? { status: 'rated', rating } : { status };
    const { label, note, tags, mostUrgent } = one;
    return [
      { type: 'leg.answered', byId: file.citizen.id, legId, answer, change: oneOf(legChanges, one.change) ?? null },
      {
        type: 'leg.described',
        legId,
        changes: {
          note: note ?? '',
          ...(label && label !== words.leg[legId] ? { label } : {}),
          ...(tags ? { areas: tags } : {}),
          ...(mostUrgent ? { mostUrgent } : {}),
        },
      },
    ];
  });
}

export function person(file: Scenario, one: ScenarioParticipant): readonly Telling[] {
  const { citizen } = file;
  const proposedById = idIn(file, one.proposedBy) ?? citizen.id;
  const told = newParticipant({ id: one.id, name: one.name, role: oneOf(roles, one.role) ?? 'network', proposedById });
  const reasonCodes = reasons.filter((code) => one.reasonCodes.includes(code));
  const { authority } = one;
  return [
    ...(one.id === citizen.id ? [] : [{ type: 'person.added', person: told } as const]),
    {
      type: 'person.changed',
      id: one.id,
      changes: {
        proposedById,
        title: one.title ?? '',
        organisation: one.organisation ?? '',
        reasons: one.id === citizen.id || reasonCodes.length > 0 ? reasonCodes : ['canContribute'],
        reasonText: one.reasonText ?? '',
        authority: authority ? { area: authority.area ?? '', scope: authority.scope ?? '' } : null,
        invitedBy: oneOf(['citizen', 'unit'] as const, one.invitedBy) ?? null,
        attendance: oneOf(attendances, one.attendance) ?? null,
        absentReason: one.absentReason ?? '',
        speakingAgreement: one.speakingAgreement ?? '',
        confidentialityPromise: one.confidentialityPromise ?? false,
        note: one.note ?? '',
      },
    },
    ...(one.id === citizen.id
      ? []
      : [
          {
            type: 'person.answered',
            id: one.id,
            byId: citizen.id,
            answer: one.citizenAnswer === 'no' ? 'no' : 'yes',
            condition: one.citizenCondition ?? '',
          } as const,
        ]),
  ];
}

export const tableConfirmed = (file: Scenario): Telling => ({ type: 'table.confirmed', byId: file.citizen.id });

/** From the first visit to the moment everybody is asked in. */
export const beforeTheMeeting = (file: Scenario): readonly Telling[] => [
  ...preparation(file),
  ...topic(file),
  { type: 'seat.described', text: file.chair?.seat ?? '' },
  ...chair(file, file.chair?.legs ?? []),
  goTo('choosingParticipants'),
  ...file.participants.flatMap((one) => person(file, one)),
  ...file.proposedButDeclined.flatMap(({ name, proposedBy, citizenReason }): readonly Telling[] => {
    const id = `no to ${name}`;
    const proposedById = idIn(file, proposedBy) ?? file.citizen.id;
    return [
      { type: 'person.added', person: newParticipant({ id, name, role: 'professional', proposedById }) },
      { type: 'person.answered', id, byId: file.citizen.id, answer: 'no', condition: citizenReason ?? '' },
    ];
  }),
  tableConfirmed(file),
  goTo('opening'),
];
