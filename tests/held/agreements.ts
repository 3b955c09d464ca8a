// Who does what, and what is no agreement: sharing, what was put aside, questions, views, proposals, offers, decisions.
import { evaluationQuestions } from '../../src/meeting/closing.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { ScenarioAgreement } from '../rehearsal/scenario.ts';
import { compared, type Difference, sideBySide, type Sides } from './sides.ts';

const answerOf = (makesSense: string | null | undefined) =>
  makesSense === 'yes' ? 'yes' : makesSense === 'no' ? 'change' : makesSense ? 'thinking' : null;

/** A proposal that did not become an agreement has a no, or is thought about. */
const notYes = (makesSense: string | null | undefined) => (makesSense === 'change' ? 'thinking' : makesSense || 'no');

export function promises(at: string, { file, m, told, held }: Sides, list: readonly ScenarioAgreement[]) {
  const parked = [...m.parked, ...(m.lastTime?.parked ?? [])];
  const old = [...m.agreements, ...(m.lastTime?.agreements ?? [])];
  const what = (id: string | null | undefined) => file.agreements.find((one) => one.id === id)?.what ?? id;
  return sideBySide(
    at,
    list,
    m.agreements,
    (one, other) => one.what === other.what,
    (one, other) => {
      const { authority } = one;
      const isNeeded = other.decision !== null && other.decision.status !== 'notNeeded';
      const status = authority?.status ?? (authority?.needed === false ? 'notNeeded' : other.decision?.status);
      const decides = status === 'notNeeded' ? '' : told(authority?.byId) || held(other.decision?.byId);
      return {
        who: [told(one.who), held(other.ownerId)],
        with: [one.with.map(told).toSorted(), other.withIds.map(held).toSorted()],
        due: [one.due, other.due],
        recurring: [one.recurring, other.recurring],
        'firstStep.text': [one.firstStep?.text, other.firstStep?.text],
        'firstStep.due': [one.firstStep?.due, other.firstStep?.due],
        'authority.needed': [authority?.needed ?? isNeeded, isNeeded],
        'authority.status': [status, other.decision?.status],
        'authority.byId': [decides, held(other.decision?.byId)],
        'authority.note': [authority?.note, other.decision?.note],
        writtenDecisionExpected: [one.writtenDecisionExpected, other.decision?.inWriting],
        makesSense: [answerOf(one.makesSense), other.answer?.answer],
        confidenceBefore: [one.confidenceBefore, other.confidenceBefore],
        confidence: [one.confidence, other.confidence],
        speakUp: [told(one.speakUp), held(other.speakUpId)],
        citizenEdited: [one.citizenEdited, other.citizenEdited],
        fromParkingLot: [
          file.parkingLot.find(({ id }) => id === one.fromParkingLot)?.text ?? one.fromParkingLot,
          parked.find(({ id }) => id === other.fromParkedId)?.text,
        ],
        replaces: [what(one.replaces), old.find(({ id }) => id === other.replacesId)?.what],
      };
    },
  );
}

const shared = ({ file, m, told, held }: Sides): readonly Difference[] =>
  sideBySide(
    'consents',
    file.consents,
    m.consents,
    (one, other) => one.what === other.what,
    (one, other) => ({
      sharedWith: [one.sharedWith.map(told).toSorted(), other.withIds.map(held).toSorted()],
      purpose: [one.purpose, other.purpose],
      answer: [one.answer, other.answer],
      how: [one.how, other.how],
      except: [one.except, other.except],
      withdrawnAt: [typeof one.withdrawnAt === 'string', other.withdrawnAt !== null],
    }),
  );

const putAside = ({ file, m, told, held }: Sides): readonly Difference[] => {
  // A prepared point that is left for the next meeting is put aside by the app itself.
  const ownPoints = new Set(m.mentions.map(({ id }) => `from ${id}`));
  const what = (list: readonly { readonly id: string; readonly what: string }[], id: string | null | undefined) =>
    list.find((one) => one.id === id)?.what;
  return [
    ...sideBySide(
      'parkingLot',
      file.parkingLot.filter(({ resolution }) => resolution !== 'deletedByCitizen'),
      m.parked.filter(({ id }) => !ownPoints.has(id)),
      (one, other) => one.text === other.text,
      (one, other) => ({
        raisedBy: [told(one.raisedBy), held(other.raisedById)],
        resolution: [one.resolution ?? other.outcome, other.outcome],
        agreementId: [what(file.agreements, one.agreementId), what(m.agreements, other.agreementId)],
      }),
    ),
    ...sideBySide(
      'openQuestions',
      file.openQuestions,
      m.openQuestions,
      (one, other) => one.text === other.text,
      (one, other) => ({ ownerId: [told(one.ownerId), held(other.ownerId)], due: [one.due, other.due] }),
    ),
    ...sideBySide(
      'disagreements',
      file.disagreements,
      m.disagreements,
      (one, other) => one.topic === other.about,
      (one, other) => ({
        views: [
          one.views.map(({ by, text }) => ({ by: told(by), text })),
          other.views.map(({ byId, text }) => ({ by: held(byId), text })),
        ],
      }),
    ),
  ];
};

const besideThem = ({ file, m, told, held, ifNamed }: Sides): readonly Difference[] => {
  const whatOf = (list: readonly { readonly id: string; readonly what: string }[], id: string | null | undefined) =>
    list.find((one) => one.id === id)?.what;
  return [
    ...sideBySide(
      'rejectedProposals',
      file.rejectedProposals,
      m.proposals,
      (one, other) => one.text === other.text,
      (one, other) => ({
        proposedBy: ifNamed(one.proposedBy, other.proposedById),
        makesSense: [notYes(one.makesSense), other.citizenAnswer],
        citizenReason: [one.citizenReason, other.citizenReason],
      }),
    ),
    ...sideBySide(
      'offers',
      file.offers,
      m.offers,
      (one, other) => one.text === other.text,
      (one, other) => ({ by: ifNamed(one.by, other.byId) }),
    ),
    ...sideBySide(
      'pendingDecisions',
      file.pendingDecisions,
      m.pendingDecisions,
      (one, other) =>
        whatOf(file.agreements, one.agreementId) === (whatOf(m.agreements, other.agreementId) ?? other.what),
      (one, other) => ({
        authorityId: [told(one.authorityId), held(other.authorityId)],
        decidedElsewhere: [
          typeof one.decidedElsewhere === 'string' ? one.decidedElsewhere : '',
          other.decidedElsewhere,
        ],
        mustComeInWriting: [one.mustComeInWriting, other.mustComeInWriting],
        complaintGuidance: [one.complaintGuidance, other.complaintGuidance],
      }),
    ),
  ];
};

/** R19: held only when the citizen shared it. */
const sharedEvaluation = ({ file, m }: Sides): readonly Difference[] => {
  const { closingEvaluation: told } = file;
  const { evaluation: held } = m;
  if (!held) return [];
  return compared('closingEvaluation', {
    ...Object.fromEntries(
      evaluationQuestions.map((question) => [question, [told?.[question], held[question]] as const]),
    ),
    comment: [told?.comment, held.comment],
    commentOriginal: [told?.commentOriginal, held.commentOriginal],
  });
};

const nextTime = (file: Sides['file'], next: Meeting['nextMeeting']): readonly Difference[] =>
  file.followUp
    ? compared('followUp', {
        date: [file.followUp.date, next?.date],
        start: [file.followUp.start, next?.time],
        place: [file.followUp.place ?? next?.place, next?.place],
      })
    : [];

export const agreedAndBeside = (sides: Sides): readonly Difference[] => [
  ...shared(sides),
  ...putAside(sides),
  ...promises('agreements', sides, sides.file.agreements),
  ...besideThem(sides),
  ...sharedEvaluation(sides),
  ...nextTime(sides.file, sides.m.nextMeeting),
];
