// The way to another phase as a button. When something is missing it says so in one sentence instead of going.
import { type ReactNode, useState } from 'react';
import type { CoursePhase } from '../../meeting/phases.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { useMissingSentence } from './useMissingSentence.ts';

interface GoOnProps {
  readonly to: CoursePhase;
  readonly children: ReactNode;
  readonly look?: 'go' | 'voice' | 'quiet';
  readonly big?: boolean;
  /** Points back instead of on. */
  readonly back?: boolean;
  /** Told first; when it is refused, nothing more happens. */
  readonly first?: () => Refusal | null;
}

export function GoOn({ to, children, look = 'go', big = false, back = false, first }: GoOnProps) {
  const tell = useTell();
  const sentence = useMissingSentence();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const go = () => setRefused(first?.() ?? tell({ type: 'room.wentTo', id: newId(), phase: to }));
  return (
    <>
      {refused && <p role="alert">{sentence(refused)}</p>}
      <Button
        look={back ? 'quiet' : look}
        big={big}
        onClick={go}
        {...(back ? { icon: 'arrowBack' as const } : { iconAfter: 'arrow' as const })}
      >
        {children}
      </Button>
    </>
  );
}
