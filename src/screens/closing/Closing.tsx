// "Slut": one thing at a time until nothing is left without a place. Going on is free; ending the meeting comes later.
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingToClose } from '../../meeting/missing.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { MeetingMenu } from '../frame/MeetingMenu.tsx';
import { MeetingPage } from '../frame/MeetingPage.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { CallPart } from './CallPart.tsx';
import { CheckList } from './CheckList.tsx';
import { type ClosingPart, closingParts, firstPart } from './closingParts.ts';
import { DeletionPart } from './DeletionPart.tsx';
import { LastTimePart } from './LastTimePart.tsx';
import { NextPart } from './NextPart.tsx';
import { NotMentionedPart } from './NotMentionedPart.tsx';
import { ParkedPart } from './ParkedPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { TimePart } from './TimePart.tsx';
import { UnconfirmedPart } from './UnconfirmedPart.tsx';
import { WithoutYesPart } from './WithoutYesPart.tsx';
import './closing.css';

const panels: Readonly<Record<ClosingPart, ComponentType>> = {
  notMentioned: NotMentionedPart,
  parked: ParkedPart,
  questions: QuestionsPart,
  withoutYes: WithoutYesPart,
  unconfirmed: UnconfirmedPart,
  lastTime: LastTimePart,
  next: NextPart,
  call: CallPart,
  time: TimePart,
  deletion: DeletionPart,
};

export function Closing() {
  const { t } = useTranslation(['closing', 'shell', 'support']);
  const tell = useTell();
  const sentence = useMissingSentence();
  const meeting = useMeeting((m) => m);
  const parts = closingParts(meeting);
  const [chosen, setChosen] = useState<ClosingPart>(() => firstPart(parts));
  const [jumped, setJumped] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const part = parts.some((one) => one.part === chosen) ? chosen : firstPart(parts);
  const Panel = panels[part];
  const missing = missingToClose(meeting);

  useEffect(() => {
    if (jumped > 0) heading.current?.focus();
  }, [jumped]);

  return (
    <MeetingPage
      mainClass="wrap ending"
      back={
        <GoOn to="agreeing" back>
          {t('back')}
        </GoOn>
      }
      start={<MeetingMenu />}
      note={missing && sentence(missing)}
      main={
        <Button look="go" big iconAfter="arrow" onClick={() => tell({ type: 'page.turned', page: 'evaluation' })}>
          {t('goOn')}
        </Button>
      }
    >
      <header>
        <Heading>{t('title')}</Heading>
        <p className="hint">{t('lead')}</p>
      </header>
      <CheckList
        parts={parts}
        chosen={part}
        onChoose={(next) => {
          setChosen(next);
          setJumped(jumped + 1);
        }}
      />
      <Card as="section" className="oneThing" aria-labelledby="one-thing">
        <h2 ref={heading} id="one-thing" tabIndex={-1}>
          {part === 'notMentioned' ? t('support:closing.part') : t(`part.${part}`)}
        </h2>
        <Panel key={part} />
      </Card>
    </MeetingPage>
  );
}
