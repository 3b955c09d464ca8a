// How far a meeting has come, as one of the lines of locale `home`. Never what it is about.
import type { Summary } from '../../meeting/summary.ts';

export function statusOf(summary: Summary, calm: boolean) {
  const { phase, topicChosen } = summary;
  switch (phase) {
    case 'reviewing':
      return 'status.followUp';
    case 'choosingTopic':
      return topicChosen ? 'status.topic' : 'status.noTopic';
    case 'choosingParticipants':
      return 'status.topic';
    case 'opening':
      return 'status.people';
    case 'discussing':
    case 'agreeing':
    case 'closing':
      return 'status.now';
    case 'onBreak':
    case 'inPrivateTime':
    case 'inTimeOut':
      return 'status.onBreak';
    case 'stoppedEarly':
      return 'status.stopped';
    case 'closed':
      return calm && summary.agreed > 0 ? 'status.closedCalm' : 'status.closed';
  }
}
