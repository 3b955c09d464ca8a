// Which help belongs to the screen of a meeting: by its phase, and the page of it that was turned to.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import type { Phase } from '../../../meeting/phases.ts';
import { useMeeting, usePhase } from '../../../room/MeetingRoom.tsx';
import type { ScreenHelp } from './screenHelp.ts';

const first = {
  reviewing: 'review',
  choosingTopic: 'topic',
  choosingParticipants: 'participants',
  opening: 'opening',
  discussing: 'discussion',
  agreeing: 'agreements',
  closing: 'closing',
  onBreak: 'onBreak',
  inPrivateTime: 'privateTime',
  inTimeOut: 'timeOut',
  stoppedEarly: 'stopped',
  closed: 'closed',
} as const satisfies Record<Phase, string>;

const pages = [
  'prepare',
  'invitations',
  'ahead',
  'roleCards',
  'supportCard',
  'readAloud',
  'evaluation',
  'handover',
  'everything',
] as const;

type MeetingScreen = (typeof pages)[number] | (typeof first)[Phase];
/** Those that are neither a phase nor a page of one have a name too. */
export type HelpedScreen = MeetingScreen | 'checkIn' | 'readAlong';

/** The name of the screen that is shown, the same for its help and its coach. */
export function useMeetingScreen(): MeetingScreen {
  const phase = usePhase();
  const page = useMeeting((m) => m.page);
  return pages.find((one) => one === page) ?? first[phase];
}

export function useHelpOf(screen: HelpedScreen): ScreenHelp {
  const { t } = useTranslation('meetingHelp');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return { line: t(`${screen}.line`, { name }), more: t(`${screen}.more`, { name }) };
}

export const useMeetingHelp = (): ScreenHelp => useHelpOf(useMeetingScreen());
