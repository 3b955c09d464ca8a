// Text that is being typed and is not yet said: kept with the meeting at each keystroke. A meeting that takes no drafts -
// people are away from it, or it is over - has it beside it, over every page and over a lock.
import { isCoursePhase } from '../../meeting/phases.ts';
import { textProblem } from '../../meeting/rules.ts';
import { useDrafts, useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { dropUntold, useUntold } from '../../room/untold.ts';

/** By this name it waits beside a meeting that takes no drafts. */
export const besideMeeting = (meetingId: string, field: string): string => `draft.${meetingId}.${field}`;

/** The text as it is kept, and how to keep another: answers why it is not. */
export function useDraft(field: string): readonly [string, (text: string) => Refusal | null] {
  const tell = useTell();
  const takesDrafts = isCoursePhase(usePhase());
  const draft = useDrafts((drafts) => drafts[field] ?? '');
  const form = besideMeeting(
    useMeeting((m) => m.id),
    field,
  );
  const [beside, type] = useUntold(form, { text: '' });
  if (takesDrafts) return [draft, (text) => tell({ type: 'draft.typed', field, text })];
  const keep = (text: string): Refusal | null => {
    const problem = textProblem(text);
    if (problem) return problem;
    if (text === '') dropUntold(form);
    else type({ text });
    return null;
  };
  return [beside.text, keep];
}
