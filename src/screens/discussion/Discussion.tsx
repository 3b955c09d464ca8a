// The talk: on the shared side what everybody sees, on the private side help for the one who leads - and no field.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useSession } from '../../room/session.ts';
import { Heading } from '../../ui/Heading.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { InterpreterPace } from './InterpreterPace.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { CaptureRow } from './CaptureRow.tsx';
import { CheckIn } from './CheckIn.tsx';
import { CheckInButton } from './CheckInButton.tsx';
import { DutiesAndOffers } from './DutiesAndOffers.tsx';
import { Heard } from './Heard.tsx';
import { KeyList } from './KeyList.tsx';
import { Later } from './Later.tsx';
import { ShownNow } from './method/ShownNow.tsx';
import { TopicAlone } from './method/TopicAlone.tsx';
import { useMethod } from './method/useMethod.ts';
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
  const topicIsAlone = useMeeting((m) => m.topic !== null && m.shown?.kind === 'topic');
  const privateSideShown = useSession((s) => s.privateSideShown);
  const [dialog, setDialog] = useState<TalkDialog | null>(null);
  const [asking, setAsking] = useState(false);
  const [wish, setWish] = useState<Wish | null>(null);
  const method = useMethod();
  useTalkKeys({ busy: asking || wish === 'topic', open: setDialog });

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
      keys={<KeyList />}
      start={
        <>
          <CheckInButton onPress={() => setAsking(true)} />
          <Later onOpen={() => setDialog({ kind: 'later' })} />
          <MoreMenu onOpen={setDialog} />
        </>
      }
      main={<GoOn to="agreeing">{t('goOn')}</GoOn>}
    >
      <section className="shared" aria-labelledby="talk-title">
        <Heading hidden id="talk-title">
          {t('title')}
        </Heading>
        {topicIsAlone ? <TopicAlone /> : topicIsSaid && <TopicHead />}
        {wish && <WishBanner wish={wish} onDone={() => setWish(null)} />}
        {!topicIsAlone && (
          <>
            <QuestionNow onOpen={setDialog} />
            <ShownNow />
            <DutiesAndOffers onOpen={setDialog} />
            <Heard onOpen={setDialog} />
          </>
        )}
        <InterpreterPace />
        <CaptureRow onOpen={setDialog} />
      </section>
      {privateSideShown && <PrivateSide method={method} onOpen={setDialog} />}
      <TalkDialogs
        dialog={dialog}
        method={method}
        onClose={() => setDialog(null)}
        onOpen={setDialog}
        onWish={setWish}
      />
    </MeetingPage>
  );
}
