// Who does what with the citizen's own answer, and what is no agreement beside it.
import { decisionStatuses, newAgreement } from '../../src/meeting/agreements.ts';
import type { Telling } from '../../src/meeting/events.ts';
import type { Scenario, ScenarioAgreement } from '../rehearsal/scenario.ts';
import { idIn, oneOf } from './step.ts';

/** An agreement without a date needs a reason; the file may have neither. */
const withoutDate = 'datoen er ikke aftalt endnu';

const decisionOf = ({ authority, who, writtenDecisionExpected }: ScenarioAgreement) => {
  const status =
    authority?.needed === false ? 'notNeeded' : (oneOf(decisionStatuses, authority?.status) ?? 'notNeeded');
  const byId = status === 'notNeeded' ? null : (authority?.byId ?? who);
  return { status, byId, inWriting: writtenDecisionExpected === true, note: authority?.note ?? '' };
};

export function promised(file: Scenario, one: ScenarioAgreement, instant: string): readonly Telling[] {
  const { id, who, what } = one;
  const answered = (answer: 'yes' | 'change' | 'thinking'): Telling => ({
    type: 'agreement.answered',
    id,
    byId: file.citizen.id,
    answer,
    words: '',
  });
  const answer = one.makesSense === 'yes' ? 'yes' : one.makesSense === 'no' ? 'change' : 'thinking';
  return [
    {
      type: 'agreement.made',
      agreement: {
        ...newAgreement({ id, at: instant, ownerId: idIn(file, who) ?? '', what }),
        withIds: one.with,
        due: one.due ?? null,
        noDueBecause: one.due ? '' : withoutDate,
        recurring: one.recurring ?? '',
        firstStep: one.firstStep ? { text: one.firstStep.text, due: one.firstStep.due ?? null } : null,
        decision: decisionOf(one),
        confidence: one.confidence ?? null,
        confidenceBefore: one.confidenceBefore ?? null,
        speakUpId: idIn(file, one.speakUp),
        replacesId: one.replaces ?? null,
        fromParkedId: one.fromParkingLot ?? null,
      },
    },
    // The citizen had it put another way before the yes.
    ...(one.citizenEdited ? [answered('change')] : []),
    ...(one.makesSense ? [answered(answer)] : []),
  ];
}

function beside(file: Scenario): readonly Telling[] {
  const gamemaster = file.meeting.gamemasterId ?? '';
  return [
    ...file.rejectedProposals.map(({ text, proposedBy, makesSense, citizenReason }, place): Telling => ({
      type: 'proposal.made',
      proposal: {
        id: `proposal ${place}`,
        text,
        proposedById: idIn(file, proposedBy) ?? gamemaster,
        citizenAnswer: !makesSense || makesSense === 'no' ? 'no' : 'thinking',
        citizenReason: citizenReason ?? '',
      },
    })),
    ...file.offers.map(({ text, by }, place): Telling => ({
      type: 'offer.made',
      offer: { id: `offer ${place}`, text, byId: idIn(file, by) ?? gamemaster },
    })),
  ];
}

/** One stands beside every agreement that waits; the file may tell more of it, or of one that stands alone. */
function decisions(file: Scenario): readonly Telling[] {
  return file.pendingDecisions.flatMap((told, place): readonly Telling[] => {
    const one = file.agreements.find(({ id }) => id === told.agreementId);
    if (!one) return [];
    const { status } = decisionOf(one);
    const known = {
      authorityId: idIn(file, told.authorityId),
      decidedElsewhere: typeof told.decidedElsewhere === 'string' ? told.decidedElsewhere : '',
      mustComeInWriting: told.mustComeInWriting === true,
      complaintGuidance: told.complaintGuidance === true,
    };
    if (status === 'pending' || status === 'missingFromMeeting') {
      return [{ type: 'decision.changed', id: `decision-${one.id}`, changes: known }];
    }
    const decision = {
      id: `decision ${place}`,
      what: one.what,
      agreementId: null,
      answerBy: one.due ?? null,
      ...known,
    };
    return [{ type: 'decision.awaited', decision }];
  });
}

export const agreementsTold = (file: Scenario, instant: string): readonly Telling[] => [
  ...file.agreements.flatMap((one) => promised(file, one, instant)),
  ...beside(file),
  ...decisions(file),
  ...withoutYes(file, file.agreements),
];

/** When the citizen has said yes to nothing, the meeting needs a reason the citizen accepts. */
export const withoutYes = (file: Scenario, list: readonly ScenarioAgreement[]): readonly Telling[] =>
  list.some((one) => one.makesSense === 'yes')
    ? []
    : [{ type: 'noAgreement.accepted', byId: file.citizen.id, because: 'vi tænker over det til næste gang' }];
