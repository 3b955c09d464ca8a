// The talk: on the shared side what everybody sees, on the private side help for the one who leads - and no field.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { Heading } from '../../ui/Heading.tsx';
import { BackAgain } from '../frame/BackAgain.tsx';
import { BreakButton } from '../frame/BreakButton.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { PrivateTimeButton } from '../frame/PrivateTimeButton.tsx';
import { UndoButton } from '../frame/UndoButton.tsx';
import { CaptureRow } from './CaptureRow.tsx';
import { CheckIn } from './CheckIn.tsx';
import { CheckInButton } from './CheckInButton.tsx';
import { DutiesAndOffers } from './DutiesAndOffers.tsx';
import { Heard } from './Heard.tsx';
import { Later } from './Later.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PrivateSide } from './PrivateSide.tsx';
import { QuestionNow } from './QuestionNow.tsx';
import { ShowPrivateSide } from './ShowPrivateSide.tsx';
import { TalkDialogs, type TalkDialog } from './TalkDialogs.tsx';
import { TopicHead } from './TopicHead.tsx';
import { useTalkKeys } from './useTalkKeys.ts';
import { type Wish, WishBanner } from './WishBanner.tsx';
import './discussion.css';
import '../frame/noteform.css';

export function Discussion() {
  const { t } = useTranslation('discussion');
  const topicIsSaid = useMeeting((m) => m.topic !== null);
  const privateSideShown = useSession((s) => s.privateSideShown);
  const [dialog, setDialog] = useState<TalkDialog | null>(null);
  const [asking, setAsking] = useState(false);
  const [wish, setWish] = useState<Wish | null>(null);
  useTalkKeys({ busy: asking, openList: () => setDialog({ kind: 'keys' }) });

  if (asking || wish === 'topic') {
    return (
      <CheckIn
        showsTopic={wish === 'topic'}
        onWish={(next) => {
          setAsking(false);
          setWish(next);
        }}
        onAnotherTopic={() => {
          setAsking(false);
          setWish(null);
          setDialog({ kind: 'topic' });
        }}
      />
    );
  }
  return (
    <MeetingPage
      mainClass={privateSideShown ? 'talk' : 'talk alone'}
      fit
      bar={<ShowPrivateSide />}
      start={
        <>
          <BreakButton />
          <PrivateTimeButton />
          <CheckInButton onPress={() => setAsking(true)} />
          <Later onOpen={() => setDialog({ kind: 'later' })} />
          <MoreMenu onOpen={setDialog} />
          <UndoButton />
        </>
      }
      main={<GoOn to="agreeing">{t('goOn')}</GoOn>}
    >
      <section className="shared" aria-labelledby="talk-title">
        <Heading hidden id="talk-title">
          {t('title')}
        </Heading>
        {topicIsSaid && <TopicHead />}
        <BackAgain />
        {wish && <WishBanner wish={wish} onDone={() => setWish(null)} />}
        <QuestionNow onOpen={setDialog} />
        <DutiesAndOffers onOpen={setDialog} />
        <Heard onOpen={setDialog} />
        <CaptureRow onOpen={setDialog} />
      </section>
      {privateSideShown && <PrivateSide />}
      <TalkDialogs dialog={dialog} onClose={() => setDialog(null)} onOpen={setDialog} />
    </MeetingPage>
  );
}
