// "Hvem gør hvad?": agreements are said as sentences and answered by the citizen, and what is not one stands apart (R09).
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../meeting/agreements.ts';
import type { Parked } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { LaterButton } from './LaterButton.tsx';
import { LaterList } from './LaterList.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { Heading } from '../../ui/Heading.tsx';
import { AgreementList } from './AgreementList.tsx';
import { draftFromParked, draftOf, nothingComposed, type AgreementDraft } from '../frame/agreementDraft.ts';
import { Composer } from './Composer.tsx';
import { FromLastTime } from './FromLastTime.tsx';
import { NoAgreement } from './NoAgreement.tsx';
import { NobodyDecides } from './NobodyDecides.tsx';
import { OtherLists } from './OtherLists.tsx';
import { PrivateTimeOffer } from './PrivateTimeOffer.tsx';
import { nothingProposed, proposalFrom } from './proposalDraft.ts';
import { ReadAloudWay } from './ReadAloudWay.tsx';
import { ShareList } from './ShareList.tsx';
import { useFocusOn } from './useFocusOn.ts';
import { WhatHappened } from './WhatHappened.tsx';
import './agreements.css';

export function Agreements() {
  const { t } = useTranslation('agreements');
  const decisions = useMeeting((m) => m.pendingDecisions);
  const hasAgreements = useMeeting((m) => m.agreements.length > 0);
  const draft = useFormDraft('agreement', nothingComposed);
  const proposal = useFormDraft('proposal', nothingProposed);
  const [asking, setAsking] = useState<string | null>(null);
  const [laterOpen, setLaterOpen] = useState(false);
  const side = useRef<HTMLDivElement>(null);
  const focusOn = useFocusOn(side);

  const begin = (start: Partial<AgreementDraft>) => {
    setAsking(null);
    draft.begin(start);
    focusOn('.compose :is(select, textarea)');
  };
  const makeAgreementOf = (item: Parked) => {
    setLaterOpen(false);
    begin(draftFromParked(item));
  };
  const said = (id: string, answer: Answer | null) => {
    const hasMoreToSay = answer === 'change' || answer === 'thinking';
    setAsking(hasMoreToSay ? id : null);
    focusOn(hasMoreToSay ? '.asked textarea' : '.compose select');
  };
  const ask = (id: string | null) => {
    setAsking(id);
    focusOn(id === null ? '.asked .answer' : '.asked :is(textarea, .answer)');
  };

  return (
    <MeetingPage
      mainClass="wrap deals"
      back={
        <GoOn to="discussing" back>
          {t('back')}
        </GoOn>
      }
      start={
        <>
          <LaterButton onPress={() => setLaterOpen(true)} />
          <MeetingMenu />
        </>
      }
      message={<WhatHappened />}
      main={<ReadAloudWay />}
    >
      <div ref={side}>
        <div className={draft.begun ? 'title composing' : 'title'}>
          <Heading place="agreements">{t('title')}</Heading>
          <PrivateTimeOffer />
        </div>
        {!draft.begun && <FromLastTime onBegin={begin} />}
        <Composer key={draft.said.id} draft={draft} onSaid={said} />
        {hasAgreements ? (
          <AgreementList
            asking={asking}
            onAsk={ask}
            composing={draft.begun}
            onChange={(one) =>
              begin(
                draftOf(
                  one,
                  decisions.find((other) => other.agreementId === one.id),
                ),
              )
            }
            onSetAside={(one) => {
              proposal.begin(proposalFrom(one));
              focusOn('.otherlist form :is(input, textarea)');
            }}
          />
        ) : (
          <p className="empty">{t('list.empty')}</p>
        )}
        <NoAgreement />
        <OtherLists proposal={proposal} />
        <LaterList open={laterOpen} onClose={() => setLaterOpen(false)} onMakeAgreement={makeAgreementOf} />
      </div>
      <div className="beside">
        <ShareList />
        <NobodyDecides />
      </div>
    </MeetingPage>
  );
}
