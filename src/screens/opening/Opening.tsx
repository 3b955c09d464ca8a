// The opening of the meeting: the welcome and the two roles are said aloud, the rest is agreed before the talk begins.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { EndTime } from './EndTime.tsx';
import { Interpreter } from './Interpreter.tsx';
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
import { WhoLeads } from './WhoLeads.tsx';
import './opening.css';
import '../frame/noteform.css';

export function Opening() {
  const { t } = useTranslation('opening');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (
    <MeetingPage
      mainClass="opening"
      back={
        <GoOn to="choosingParticipants" back>
          {t('back')}
        </GoOn>
      }
      start={<MeetingMenu />}
      main={<GoOn to="discussing">{t('goOn')}</GoOn>}
    >
      <TopicToday />
      <div className="wrap parts">
        <Heading>{t('title', { name })}</Heading>
        <div className="saidaloud">
          <WelcomeScript />
          <TwoRoles />
        </div>
        <WhoIsHere />
        <div className="agreedfirst">
          <StopSign />
          <Interpreter />
          <SpeakingAgreements />
          <Silence />
          <Sharing />
          <EndTime />
          <WhoLeads />
          <Rights />
        </div>
        <RoleCards />
      </div>
    </MeetingPage>
  );
}
