// The answers of this round. Each is told to its meeting, and to a follow-up that has begun; it counts when it is written.
import { useRef, useState } from 'react';
import type { Outcome } from '../../meeting/followUp.ts';
import { useDevice } from '../../room/device.ts';
import { newId } from '../../room/newId.ts';
import { useAsking } from '../frame/useAsking.ts';
import type { Call } from './callsOf.ts';

export interface Answer {
  readonly outcome: Outcome;
  readonly times: number | null;
  readonly words: string;
}

export function useAnswers() {
  const device = useDevice();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Outcome>>(new Map());
  // Pressed again after trouble it is the same answer, not a second one.
  const ids = useRef(new Map<string, string>());
  const { busy, answer, go, forget } = useAsking(async ({ key, due }: Call, told: Answer) => {
    const pressed = `${key} ${told.outcome}`;
    const id = ids.current.get(pressed) ?? newId();
    ids.current.set(pressed, id);
    const report = { id, agreementId: due.agreementId, way: 'call' as const, ...told };
    const trouble = await device.tellMeeting(due.meetingId, { type: 'promise.reported', report });
    if (trouble) return trouble;
    const inFollowUp =
      due.followUpId && (await device.tellMeeting(due.followUpId, { type: 'promise.reported', report }));
    if (inFollowUp && inFollowUp !== 'refused') return inFollowUp;
    ids.current.delete(pressed);
    setAnswers((before) => new Map(before).set(key, told.outcome));
    return 'written' as const;
  });
  return { answers, busy, trouble: answer === 'written' ? null : answer, write: go, forget };
}
