// The way to another phase as a button. When something is missing it says so in one sentence instead of going.
import type { ReactNode } from 'react';
import type { CoursePhase } from '../../meeting/phases.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { useMissingSentence } from './useMissingSentence.ts';
import { useWayOn } from './useWayOn.ts';

interface GoOnProps {
  readonly to: CoursePhase;
  readonly children: ReactNode;
  readonly look?: 'go' | 'voice' | 'quiet';
  readonly big?: boolean;
  /** Points back instead of on. */
  readonly back?: boolean;
  /** Told first; when it is refused, nothing more happens. */
  readonly first?: () => Refusal | null;
  /** Beside the sentence that says what is missing: a press that leads there. */
  readonly mend?: ReactNode;
}

export function GoOn({ to, children, look = 'go', big = false, back = false, first, mend }: GoOnProps) {
  const sentence = useMissingSentence();
  const { missing, goOn } = useWayOn();
  return (
    <>
      {missing && <p role="alert">{sentence(missing)}</p>}
      {missing && mend}
      <Button
        look={back ? 'quiet' : look}
        big={big}
        onClick={() => goOn(to, first)}
        {...(back ? { icon: 'arrowBack' as const } : { iconAfter: 'arrow' as const })}
      >
        {children}
      </Button>
    </>
  );
}
