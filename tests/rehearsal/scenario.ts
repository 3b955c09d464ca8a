// The form of a scenario file, as tests/scenarios tells it: a whole course with invented people.
// Every field is optional unless a meeting cannot do without it; a field that is not of the form is named, never dropped in silence.
import * as v from 'valibot';

const text = v.string();
const texts = v.optional(v.array(text), []);
const maybe = v.nullish(text);
const some = <S extends v.ObjectEntries>(entries: S) => v.looseObject(entries);
const many = <S extends v.ObjectEntries>(entries: S) => v.optional(v.array(some(entries)), []);
const original = v.nullish(some({ lang: text, dir: v.optional(text, 'ltr'), text }));
const number = v.nullish(v.number());
const flag = v.nullish(v.boolean());

const authority = v.nullish(some({ area: maybe, scope: maybe }));
const participant = {
  id: text,
  name: text,
  role: text,
  title: maybe,
  organisation: maybe,
  reasonCodes: texts,
  reasonText: maybe,
  authority,
  proposedBy: maybe,
  citizenAnswer: maybe,
  citizenCondition: maybe,
  invitedBy: maybe,
  attendance: maybe,
  absentReason: maybe,
  speakingAgreement: maybe,
  confidentialityPromise: flag,
  note: maybe,
};

const agreement = {
  id: text,
  who: text,
  with: texts,
  what: text,
  due: maybe,
  recurring: maybe,
  firstStep: v.nullish(some({ text, due: maybe })),
  authority: v.nullish(some({ needed: flag, byId: maybe, status: maybe, note: maybe })),
  makesSense: maybe,
  confidenceBefore: number,
  confidence: number,
  speakUp: maybe,
  citizenEdited: flag,
  writtenDecisionExpected: flag,
  fromParkingLot: maybe,
  replaces: maybe,
};

const scenario = some({
  id: text,
  title: text,
  fictional: flag,
  note: maybe,
  grounding: texts,
  organisation: v.nullish(some({ municipality: maybe, unit: maybe, unitWordInUi: maybe })),
  citizen: some({
    id: text,
    alias: text,
    age: number,
    languages: texts,
    yearsOnBenefit: number,
    backgroundInOwnWords: maybe,
    supportNeeds: many({ code: text, text: maybe }),
  }),
  topic: some({
    citizenWords: text,
    citizenWordsOriginal: original,
    chosenBy: maybe,
    typedBy: maybe,
    confirmedByCitizen: flag,
    confirmedAt: maybe,
    history: many({ text, from: maybe, to: maybe, changedBecause: maybe }),
  }),
  preparation: v.nullish(
    some({
      date: maybe,
      place: maybe,
      with: texts,
      goodLife: maybe,
      whatWorksAlready: texts,
      worries: texts,
      wantsToSay: many({ id: maybe, text, mayBeShown: flag }),
      questions: texts,
      broughtAlong: many({ text, mayBeShown: flag }),
    }),
  ),
  consents: many({
    id: text,
    what: maybe,
    sharedWith: texts,
    purpose: maybe,
    answer: maybe,
    how: maybe,
    givenAt: maybe,
    except: maybe,
    withdrawnAt: maybe,
  }),
  chair: v.nullish(
    some({
      scale: v.nullish(v.record(text, text)),
      seat: maybe,
      ratedAt: maybe,
      legs: many({
        key: text,
        label: maybe,
        status: maybe,
        rating: number,
        ratedBy: maybe,
        note: maybe,
        tags: texts,
        mostUrgent: flag,
        replacesDefault: maybe,
      }),
    }),
  ),
  participants: v.array(some(participant)),
  proposedButDeclined: many({
    name: text,
    proposedBy: maybe,
    citizenAnswer: maybe,
    citizenReason: maybe,
    changedLater: v.optional(v.unknown()),
  }),
  meeting: some({
    date: text,
    start: maybe,
    end: maybe,
    plannedMinutes: number,
    place: maybe,
    placeChosenBy: maybe,
    gamemasterId: maybe,
    recorderId: maybe,
    rolesSaidAloud: flag,
    uiLanguages: texts,
    endedEarly: v.optional(v.unknown()),
  }),
  timeline: many({
    minute: number,
    at: maybe,
    type: text,
    by: maybe,
    text: maybe,
    phase: maybe,
    techniqueId: maybe,
    citizenWords: flag,
    goesIntoCase: flag,
    consentId: maybe,
    promptId: maybe,
    handled: flag,
    term: maybe,
    explanation: maybe,
    itemId: maybe,
    startedBy: maybe,
    minutes: number,
    question: maybe,
    options: texts,
    chosen: maybe,
    with: texts,
    disagreementId: maybe,
    to: maybe,
    questionId: maybe,
    claim: maybe,
    kind: maybe,
    sourceOwnerId: maybe,
    what: maybe,
    why: maybe,
    decidedBy: maybe,
    instead: maybe,
    writtenDecisionExpected: flag,
    confirmedByCitizen: flag,
    reasonGiven: maybe,
    followOutBy: maybe,
    callBy: maybe,
    callAt: maybe,
  }),
  parkingLot: many({
    id: text,
    text,
    raisedBy: maybe,
    minute: number,
    resolution: maybe,
    resolvedBy: maybe,
    agreementId: maybe,
  }),
  openQuestions: many({ id: text, text, ownerId: maybe, due: maybe, status: maybe }),
  disagreements: many({ id: text, topic: maybe, views: many({ by: maybe, text }), resolved: flag }),
  agreements: v.array(some(agreement)),
  rejectedProposals: many({ text, proposedBy: maybe, makesSense: maybe, citizenReason: maybe }),
  offers: many({ id: maybe, by: maybe, text, obligation: v.unknown() }),
  pendingDecisions: many({
    agreementId: maybe,
    authorityId: maybe,
    decidedElsewhere: v.optional(v.unknown()),
    mustComeInWriting: flag,
    complaintGuidance: flag,
  }),
  closingEvaluation: v.nullish(
    some({
      by: maybe,
      language: maybe,
      heard: maybe,
      myTopic: maybe,
      wayOfMeeting: maybe,
      makesSense: maybe,
      somethingWillHappen: maybe,
      comment: maybe,
      commentOriginal: original,
      skipped: texts,
    }),
  ),
  followUp: v.nullish(
    some({
      date: text,
      start: maybe,
      end: maybe,
      place: maybe,
      present: texts,
      newParticipants: many(participant),
      results: many({
        agreementId: text,
        status: text,
        what: maybe,
        whyNot: maybe,
        next: maybe,
        responsibleSide: maybe,
      }),
      newAgreements: many(agreement),
      chair: many({ key: text, status: maybe, rating: number, change: maybe, note: maybe }),
      supportPromptsUsed: many({ promptId: text, by: maybe, handled: flag }),
      citizenComment: maybe,
      nextMeetingTopicIdea: maybe,
    }),
  ),
});

export type Scenario = v.InferOutput<typeof scenario>;
export type ScenarioAgreement = Scenario['agreements'][number];
export type ScenarioParticipant = Scenario['participants'][number];
export type TimelineEntry = Scenario['timeline'][number];

interface Entries {
  readonly entries?: v.ObjectEntries;
  readonly item?: unknown;
  readonly wrapped?: unknown;
}

/** The paths of every field that the form does not know, in the order of the file. */
function strangers(schema: unknown, value: unknown, path: string): readonly string[] {
  const { entries, item, wrapped } = (schema ?? {}) as Entries;
  if (value === null || typeof value !== 'object') return [];
  if (wrapped) return strangers(wrapped, value, path);
  if (item && Array.isArray(value)) return value.flatMap((one, at) => strangers(item, one, `${path}[${at}]`));
  if (!entries) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const known = entries[key];
    return known ? strangers(known, part, place) : [place];
  });
}

/** Reads a scenario file. Throws with the place of the first fault; fields it does not know are listed beside. */
export function readScenario(file: unknown): {
  readonly scenario: Scenario;
  readonly notUnderstood: readonly string[];
} {
  const read = v.safeParse(scenario, file);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`Not of the form: ${v.getDotPath(issue) ?? 'file'} (${issue.message})`);
  }
  return { scenario: read.output, notUnderstood: strangers(scenario, file, '') };
}
