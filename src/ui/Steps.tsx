// The five steps of a meeting. Steps back are free; whether a later one opens is for `onGo` to say.
import type { MouseEvent } from 'react';
import { Icon } from './Icon.tsx';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly state: 'done' | 'current' | 'ahead';
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Said after a finished step: "færdig". */
  readonly doneWord: string;
  /** Decides instead of the link. Without it the links act by themselves. */
  readonly onGo?: ((id: string) => void) | undefined;
}

export function Steps({ label, steps, doneWord, onGo }: StepsProps) {
  const go = (event: MouseEvent, id: string) => {
    if (!onGo || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo(id);
  };
  return (
    <nav className="steps" aria-label={label}>
      {steps.map(({ id, label: name, href, state }, at) => (
        <a
          key={id}
          href={href}
          className={state}
          aria-current={state === 'current' ? 'step' : undefined}
          onClick={(event) => go(event, id)}
        >
          <b>{state === 'done' ? <Icon name="check" /> : at + 1}</b> <span className="name">{name}</span>{' '}
          {state === 'done' && <span className="vh">({doneWord})</span>}
        </a>
      ))}
    </nav>
  );
}
