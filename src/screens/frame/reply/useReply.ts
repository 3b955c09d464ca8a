// The citizen's reply on its way in: how it comes, what was seen, and what would be told. Nothing is told before a yes.
import { useState } from 'react';
import type { Telling } from '../../../meeting/events.ts';
import { useMeeting, useTellAll } from '../../../room/MeetingRoom.tsx';
import { newId } from '../../../room/newId.ts';
import type { AloudAnswers } from './AnswersAloud.tsx';
import { answersIn, type AnswersSeen, tellingOf, type Wrong } from './answersIn.ts';

export type ReplyWay = 'camera' | 'picture' | 'readAloud';

export function useReply() {
  const m = useMeeting((meeting) => meeting);
  const tellAll = useTellAll();
  const [way, setWay] = useState<ReplyWay>();
  const [seen, setSeen] = useState<AnswersSeen | Wrong | null>(null);
  const [aloud, setAloud] = useState<AloudAnswers>({});
  const [refused, setRefused] = useState(false);
  const [isAgain, setIsAgain] = useState(false);
  const clear = () => {
    setSeen(null);
    setAloud({});
    setRefused(false);
    setIsAgain(false);
  };
  const answers = seen !== null && typeof seen !== 'string' ? seen : null;
  const tellings: readonly Telling[] = answers
    ? answers.answers.map(tellingOf)
    : Object.entries(aloud).map(([agreementId, outcome]) => ({
        type: 'promise.reported',
        report: { id: newId(), agreementId, way: 'readAloud', outcome, times: null, words: '' },
      }));

  return {
    way,
    chooseWay: (chosen: ReplyWay) => {
      clear();
      setWay(chosen);
    },
    answers,
    wrong: typeof seen === 'string' ? seen : null,
    see: (text: string) => setSeen(answersIn(text, m)),
    setWrong: (why: Wrong) => setSeen(why),
    again: () => {
      clear();
      setIsAgain(true);
    },
    isAgain,
    aloud,
    setAloud,
    refused,
    tellings,
    /** True when all of it was written. */
    takeIn: (): boolean => {
      const no = tellAll(tellings) !== null;
      setRefused(no);
      return !no;
    },
    forget: () => {
      clear();
      setWay(undefined);
    },
  };
}
