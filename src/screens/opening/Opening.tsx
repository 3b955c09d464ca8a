// The opening of the meeting: the welcome and the two roles are said aloud, the rest is agreed before the talk begins.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { BackAgain } from '../frame/BackAgain.tsx';
import { BreakButton } from '../frame/BreakButton.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { PrivateTimeButton } from '../frame/PrivateTimeButton.tsx';
import { StopDialog } from '../frame/StopDialog.tsx';
import { UndoButton } from '../frame/UndoButton.tsx';
import { EndTime } from './EndTime.tsx';
import { Rights } from './Rights.tsx';
import { RoleCards } from './RoleCards.tsx';
import { Sharing } from './Sharing.tsx';
import { Silence } from './Silence.tsx';
import { SpeakingAgreements } from './SpeakingAgreements.tsx';
import { StopSign } from './StopSign.tsx';
import { TopicToday } from './TopicToday.tsx';
import { TwoRoles } from './TwoRoles.tsx';
import { WelcomeScript } from './WelcomeScript.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';
import './opening.css';
import '../frame/noteform.css';

export function Opening() {
  const { t } = useTranslation(['opening', 'discussion', 'shell']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [stopping, setStopping] = useState(false);
  return (
    <MeetingPage
      mainClass="opening"
      back={
        <GoOn to="choosingParticipants" back>
          {t('back')}
        </GoOn>
      }
      start={
        <>
          <BreakButton />
          <PrivateTimeButton />
          <Menu
            label={t('shell:more')}
            named
            items={[{ id: 'stop', icon: 'stop', label: t('discussion:away.stop'), onPress: () => setStopping(true) }]}
          />
          <UndoButton />
        </>
      }
      main={<GoOn to="discussing">{t('goOn')}</GoOn>}
    >
      <TopicToday />
      <div className="wrap parts">
        <Heading>{t('title', { name })}</Heading>
        <BackAgain />
        <div className="saidaloud">
          <WelcomeScript />
          <TwoRoles />
        </div>
        <WhoIsHere />
        <div className="agreedfirst">
          <StopSign />
          <SpeakingAgreements />
          <Silence />
          <Sharing />
          <EndTime />
          <Rights />
        </div>
        <RoleCards />
      </div>
      <StopDialog open={stopping} onClose={() => setStopping(false)} />
    </MeetingPage>
  );
}
