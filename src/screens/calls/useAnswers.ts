// The answers of this round. Each is told to its meeting, and to a follow-up that has begun; it counts when it is written.
// Answered again, the answer before is taken back first: a wrong key leaves nothing behind.
import { useRef, useState } from 'react';
import type { Telling } from '../../meeting/events.ts';
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
  const pressed = useRef(new Map<string, { readonly id: string; readonly said: string }>());
  // The report of this round that stands in each meeting that was told.
  const standing = useRef(new Map<string, Map<string, string>>());

  const { busy, answer, go, forget } = useAsking(async ({ key, due, meeting }: Call, told: Answer) => {
    const said = JSON.stringify([told.outcome, told.times, told.words]);
    const last = pressed.current.get(key);
    const id = last?.said === said ? last.id : newId();
    pressed.current.set(key, { id, said });
    const stands = standing.current.get(key) ?? new Map<string, string>();
    standing.current.set(key, stands);

    const tell = async (place: string, telling: Telling) => {
      const trouble = await device.tellMeeting(place, telling);
      return trouble === 'refused' && place !== due.meetingId ? null : trouble;
    };
    for (const [place, earlier] of [...stands].filter(([, one]) => one !== id)) {
      const byId = meeting.facts.citizenId;
      const trouble = await tell(place, { type: 'words.takenBack', id: earlier, byId });
      if (trouble) return trouble;
      stands.delete(place);
      setAnswers((before) => new Map([...before].filter(([one]) => one !== key)));
    }
    const report = { id, agreementId: due.agreementId, way: 'call' as const, ...told };
    for (const place of [due.meetingId, due.followUpId].filter((one) => one !== null)) {
      const trouble = await tell(place, { type: 'promise.reported', report });
      if (trouble) return trouble;
      stands.set(place, id);
    }
    pressed.current.delete(key);
    setAnswers((before) => new Map(before).set(key, told.outcome));
    return 'written' as const;
  });
  return { answers, busy, trouble: answer === 'written' ? null : answer, write: go, forget };
}
