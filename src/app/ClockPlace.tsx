// The question about a clock that has leapt: shown before anything is deleted by it.
import { today } from '../room/today.ts';
import { allMeetings, useDevice } from '../room/device.ts';
import { ClockPage } from '../screens/wiping/ClockPage.tsx';
import { answerClock } from './doubtedClock.ts';

export function ClockPlace({ last }: { readonly last: string }) {
  const device = useDevice();
  const day = today();
  const answer = (isRight: boolean) => {
    answerClock(isRight, day);
    // Reading the list deletes what is due.
    if (isRight) void allMeetings(device).catch(() => undefined);
  };
  return <ClockPage today={day} last={last} onAnswer={answer} />;
}
