// On to the agreements with the beginning of one: what somebody does, and who. An agreement half written is left alone.
import type { Id } from '../../meeting/basics.ts';
import { useDrafts, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';

interface Begun {
  readonly what: string;
  readonly ownerId: Id;
  readonly fromParkedId?: Id;
}

/** A draft in which somebody has written what is to be done; one without those words can begin anew. */
const saysWhat = (draft: string): boolean => /"what":"(?!")/u.test(draft);

/** Answers whether the beginning was taken along. */
export function useGoAgree(): (begun: Begun) => boolean {
  const tell = useTell();
  const halfWritten = useDrafts((drafts) => saysWhat(drafts['agreement'] ?? ''));
  return (begun) => {
    const taken = !halfWritten && begun.what !== '';
    if (taken && tell({ type: 'draft.typed', field: 'agreement', text: JSON.stringify(begun) })) return false;
    tell({ type: 'room.wentTo', id: newId(), phase: 'agreeing' });
    return taken;
  };
}
