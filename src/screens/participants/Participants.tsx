// "Deltagere": who sits at the citizen's table. Four plain questions, and the citizen's own answer to each person (R03).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasReasonAndAnswer } from '../../meeting/rules.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { type Opened, PersonDialog } from './PersonDialog.tsx';
import { QuestionList } from './QuestionList.tsx';
import { SaidNo } from './SaidNo.tsx';
import { YourTable } from './YourTable.tsx';
import '../frame/sideBySide.css';
import './participants.css';

export function Participants() {
  const { t } = useTranslation('participants');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const lacking = useMeeting((m) => m.participants.find((one) => !hasReasonAndAnswer(one)));
  const [opened, setOpened] = useState<Opened | null>(null);
  const openPerson = (id: string) => setOpened({ id });
  return (
    <MeetingPage
      mainClass="wrap sidebyside people"
      back={
        <GoOn to="choosingTopic" back>
          {t('back')}
        </GoOn>
      }
      extra={
        <Button icon="file" onClick={() => tell({ type: 'page.turned', page: 'invitations' })}>
          {t('invitations')}
        </Button>
      }
      main={
        <GoOn
          to="opening"
          look="voice"
          big
          first={() => tell({ type: 'table.confirmed', byId: citizenId })}
          mend={lacking && <Button onClick={() => openPerson(lacking.id)}>{t('show', { name: lacking.name })}</Button>}
        >
          {t('confirm')}
        </GoOn>
      }
    >
      <div>
        <Heading>{t('title')}</Heading>
        <p className="hint lead">{t('lead')}</p>
        <QuestionList onPerson={openPerson} onNew={setOpened} />
        <SaidNo onPerson={openPerson} />
      </div>
      <YourTable />
      <PersonDialog opened={opened} onOpen={openPerson} onClose={() => setOpened(null)} />
    </MeetingPage>
  );
}
