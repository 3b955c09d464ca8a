// Which screen a meeting shows: by its phase, and the page of the phase that was turned to.
import { type ComponentType, useEffect } from 'react';
import type { Phase } from '../meeting/phases.ts';
import { useMeeting, usePhase } from '../room/MeetingRoom.tsx';
import { Agreements } from '../screens/agreements/Agreements.tsx';
import { Ahead } from '../screens/ahead/Ahead.tsx';
import { OnBreak } from '../screens/away/OnBreak.tsx';
import { PrivateTime } from '../screens/away/PrivateTime.tsx';
import { Stopped } from '../screens/away/Stopped.tsx';
import { TimeOut } from '../screens/away/TimeOut.tsx';
import { Closed } from '../screens/closed/Closed.tsx';
import { Closing } from '../screens/closing/Closing.tsx';
import { Discussion } from '../screens/discussion/Discussion.tsx';
import { Evaluation } from '../screens/evaluation/Evaluation.tsx';
import { Everything } from '../screens/everything/Everything.tsx';
import { Handover } from '../screens/handover/Handover.tsx';
import { Invitations } from '../screens/invitations/Invitations.tsx';
import { Opening } from '../screens/opening/Opening.tsx';
import { Participants } from '../screens/participants/Participants.tsx';
import { Prepare } from '../screens/prepare/Prepare.tsx';
import { ReadAloud } from '../screens/readAloud/ReadAloud.tsx';
import { RoleCardPages } from '../screens/roleCards/RoleCardPages.tsx';
import { Review } from '../screens/review/Review.tsx';
import { SupportCard } from '../screens/supportCard/SupportCard.tsx';
import { Topic } from '../screens/topic/Topic.tsx';

/** The first page of each phase. */
const first: Record<Phase, ComponentType> = {
  reviewing: Review,
  choosingTopic: Topic,
  choosingParticipants: Participants,
  opening: Opening,
  discussing: Discussion,
  agreeing: Agreements,
  closing: Closing,
  onBreak: OnBreak,
  inPrivateTime: PrivateTime,
  inTimeOut: TimeOut,
  stoppedEarly: Stopped,
  closed: Closed,
};

/** The other pages. One that a phase does not have shows its first page. */
const pages: Partial<Record<Phase, Readonly<Record<string, ComponentType>>>> = {
  choosingTopic: { prepare: Prepare, ahead: Ahead },
  choosingParticipants: { invitations: Invitations, ahead: Ahead, roleCards: RoleCardPages, supportCard: SupportCard },
  opening: { roleCards: RoleCardPages, supportCard: SupportCard },
  discussing: { roleCards: RoleCardPages, supportCard: SupportCard },
  agreeing: { readAloud: ReadAloud },
  closing: { evaluation: Evaluation, handover: Handover },
  stoppedEarly: { handover: Handover },
  closed: { handover: Handover },
};

export function MeetingScreen() {
  const phase = usePhase();
  const page = useMeeting((m) => m.page);
  // A new page begins at its top.
  useEffect(() => {
    scrollTo({ top: 0 });
  }, [phase, page]);
  const isAway = phase === 'onBreak' || phase === 'inPrivateTime' || phase === 'inTimeOut';
  const Screen = page === 'everything' && !isAway ? Everything : (pages[phase]?.[page] ?? first[phase]);
  return <Screen key={`${phase}/${page}`} />;
}
