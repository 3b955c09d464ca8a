// A Step Up meeting as a plain value: everything that was said and promised, and nothing hidden (R07).
// One noun a file stands beside this one; here they come together.
import * as v from 'valibot';
import { agreement } from './agreements.ts';
import { clock, day, id, type Id, instant, type Instant, list, whole, words } from './basics.ts';
import { chair, newChair } from './chair.ts';
import { closingFacts } from './closing.ts';
import { lastTime, report } from './followUp.ts';
import { otherFacts } from './otherLists.ts';
import { interpretedFacts } from './interpreted.ts';
import { newParticipant, participant, personIn, type Participant } from './participants.ts';
import { inTheRoom } from './phases.ts';
import { mention, nothingPrepared, preparation } from './preparation.ts';
import { shown } from './shown.ts';
import { talkFacts } from './talk.ts';
import { timelineMoment } from './timeline.ts';
import { topicFacts } from './topic.ts';

/** The workplace, as configured on this device: its words and phone number travel with the meeting. */
export const unit = v.pipe(
  v.strictObject({ municipality: words, name: words, word: words, phone: words }),
  v.readonly(),
);

export const plan = v.pipe(
  v.strictObject({
    date: v.nullable(day),
    start: v.nullable(clock),
    end: v.nullable(clock),
    minutes: v.nullable(whole(1, 24 * 60)),
    place: words,
    placeChosenById: v.nullable(id),
    gamemasterId: id,
    /** Helps to lead, and can take over. */
    coGamemasterId: v.nullable(id),
    recorderId: id,
  }),
  v.readonly(),
);

/** What is going on beside the course, and the place to come back to. */
export const away = v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('break'),
      from: v.picklist(inTheRoom),
      since: instant,
      startedById: id,
      until: v.nullable(clock),
    }),
    v.strictObject({ kind: v.literal('privateTime'), from: v.picklist(inTheRoom), since: instant }),
    v.strictObject({ kind: v.literal('timeOut'), from: v.picklist(inTheRoom), since: instant }),
    v.strictObject({ kind: v.literal('stopped'), from: v.picklist(inTheRoom), since: instant }),
  ]),
  v.readonly(),
);

export const meeting = v.pipe(
  v.strictObject({
    id,
    /** Shared by a meeting and its follow-ups. */
    courseId: id,
    createdAt: instant,
    language: v.pipe(v.string(), v.maxLength(35)),
    unit,
    citizenId: id,
    citizenLanguages: list(v.pipe(v.string(), v.maxLength(35))),
    ...interpretedFacts,
    plan,
    preparation,
    ...topicFacts,
    chair,
    participants: list(participant),
    tableConfirmedAt: v.nullable(instant),
    stopSign: words,
    rolesSaidAloudAt: v.nullable(instant),
    roleSign: v.picklist(['facilitator', 'authority']),
    ...talkFacts,
    timeline: list(timelineMoment),
    mentions: list(mention),
    shown: v.nullable(shown),
    agreements: list(agreement),
    ...otherFacts,
    ...closingFacts,
    /** What was heard about the promises since the meeting ended. */
    reports: list(report),
    lastTime: v.nullable(lastTime),
    away: v.nullable(away),
    /** The page of the phase that is on the screen, so that a crash comes back to it; empty is the first. */
    page: v.pipe(v.string(), v.maxLength(40)),
    /** Text that is being typed and is not yet said, by field. */
    drafts: v.pipe(v.record(v.pipe(v.string(), v.maxLength(80)), words), v.readonly()),
  }),
  v.readonly(),
);

export type Unit = v.InferOutput<typeof unit>;
export type Plan = v.InferOutput<typeof plan>;
export type Meeting = v.InferOutput<typeof meeting>;

/** What has to be known before a meeting can be prepared. */
export interface Beginning {
  readonly id: Id;
  readonly at: Instant;
  readonly language: string;
  readonly unit: Unit;
  readonly citizen: { readonly id: Id; readonly name: string };
  readonly gamemaster: { readonly id: Id; readonly name: string };
}

/** A meeting in which nothing has been said yet. */
export function newMeeting({ id: meetingId, at, language, unit: workplace, citizen, gamemaster }: Beginning): Meeting {
  return {
    id: meetingId,
    courseId: meetingId,
    createdAt: at,
    language,
    unit: workplace,
    citizenId: citizen.id,
    citizenLanguages: [language],
    interpreted: [],
    danishOnly: false,
    plan: {
      date: null,
      start: null,
      end: null,
      minutes: null,
      place: '',
      placeChosenById: null,
      gamemasterId: gamemaster.id,
      coGamemasterId: null,
      recorderId: gamemaster.id,
    },
    preparation: nothingPrepared,
    concerns: [],
    topic: null,
    formerTopics: [],
    chair: newChair,
    participants: [
      newParticipant({ ...citizen, role: 'citizen', proposedById: citizen.id }),
      newParticipant({ ...gamemaster, role: 'gamemaster', proposedById: citizen.id }),
    ],
    tableConfirmedAt: null,
    stopSign: '',
    rolesSaidAloudAt: null,
    roleSign: 'facilitator',
    questionNow: '',
    lines: [],
    parked: [],
    openQuestions: [],
    views: [],
    disagreements: [],
    timeline: [],
    mentions: [],
    shown: null,
    agreements: [],
    proposals: [],
    pendingDecisions: [],
    duties: [],
    offers: [],
    noAgreementBecause: '',
    nextMeeting: null,
    nextTopicIdea: '',
    contactId: gamemaster.id,
    evaluation: null,
    deleteOn: null,
    consents: [],
    amendments: [],
    handovers: [],
    sharings: [],
    wording: null,
    wordingBeside: null,
    reports: [],
    lastTime: null,
    away: null,
    page: '',
    drafts: {},
  };
}

export const citizenOf = (m: Meeting): Participant | undefined => personIn(m, m.citizenId);
export const gamemasterOf = (m: Meeting): Participant | undefined => personIn(m, m.plan.gamemasterId);
/** 1 until the closed meeting is amended; printed on every sheet. */
export const versionOf = (m: Meeting): number => 1 + m.amendments.length;
