// The steps of a meeting as the bar shows them, and where each of them leads.
import type { CoursePhase, Phase } from '../../meeting/phases.ts';

export type StepName = 'review' | 'topic' | 'people' | 'talk' | 'agreements' | 'end';

interface MeetingStep {
  readonly id: StepName;
  readonly phase: CoursePhase;
  readonly state: 'done' | 'current' | 'ahead';
}

const names: readonly StepName[] = ['review', 'topic', 'people', 'talk', 'agreements', 'end'];
const leadsTo: Record<StepName, CoursePhase> = {
  review: 'reviewing',
  topic: 'choosingTopic',
  people: 'choosingParticipants',
  talk: 'opening',
  agreements: 'agreeing',
  end: 'closing',
};
const stepOf: Record<Phase, StepName> = {
  reviewing: 'review',
  choosingTopic: 'topic',
  choosingParticipants: 'people',
  opening: 'talk',
  discussing: 'talk',
  onBreak: 'talk',
  inPrivateTime: 'talk',
  inTimeOut: 'talk',
  agreeing: 'agreements',
  closing: 'end',
  stoppedEarly: 'end',
  closed: 'end',
};

/** Five steps, and before them "Sidst" in a follow-up. The talk leads past the opening once that is done. */
export function stepsOf(phase: Phase, isFollowUp: boolean, openingIsDone: boolean): readonly MeetingStep[] {
  const current = names.indexOf(stepOf[phase]);
  return names
    .map((id, at) => ({
      id,
      phase: id === 'talk' && openingIsDone ? ('discussing' as const) : leadsTo[id],
      state: at === current ? ('current' as const) : at < current ? ('done' as const) : ('ahead' as const),
    }))
    .filter(({ id }) => isFollowUp || id !== 'review');
}
