// Yes, a little, no - with faces. Pressing the given answer again takes it back.
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export type FaceAnswer = 'yes' | 'some' | 'no';

interface FaceScaleProps {
  readonly statement: ReactNode;
  readonly words: Readonly<Record<FaceAnswer, string>>;
  readonly value: FaceAnswer | undefined;
  readonly onAnswer: (answer: FaceAnswer) => void;
  readonly onClear: () => void;
}

const faces: readonly (readonly [FaceAnswer, IconName])[] = [
  ['yes', 'smile'],
  ['some', 'neutral'],
  ['no', 'sad'],
];

export function FaceScale({ statement, words, value, onAnswer, onClear }: FaceScaleProps) {
  const id = useId();
  return (
    <div className="facescale" role="group" aria-labelledby={id}>
      <span className="t" id={id}>
        {statement}
      </span>
      {faces.map(([answer, icon]) => (
        <button
          key={answer}
          type="button"
          className="facebtn"
          aria-pressed={value === answer}
          onClick={() => (value === answer ? onClear() : onAnswer(answer))}
        >
          <Icon name={icon} />
          {words[answer]}
        </button>
      ))}
    </div>
  );
}
