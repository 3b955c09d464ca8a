// What the citizen prepares, and the way to change a piece of it.
import type { Preparation } from '../../meeting/preparation.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';

export function usePreparation(): readonly [
  preparation: Preparation,
  change: (changes: Partial<Preparation>) => Refusal | null,
] {
  const preparation = useMeeting((m) => m.preparation);
  const tell = useTell();
  return [preparation, (changes) => tell({ type: 'preparation.changed', changes })];
}
