// One question with the whole screen to itself: check-in and break. Nothing else is in sight.
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export interface CalmAnswer {
  readonly id: string;
  readonly icon: IconName;
  readonly label: ReactNode;
}

interface CalmScreenProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly answers?: readonly CalmAnswer[];
  readonly onAnswer?: (id: string) => void;
  readonly declineLabel?: string;
  readonly onDecline?: () => void;
  readonly children?: ReactNode;
  /** At the end of the top, where the helps are on every screen. */
  readonly aids?: ReactNode;
}

export function CalmScreen(props: CalmScreenProps) {
  const { title, hint, answers = [], onAnswer, declineLabel, onDecline, children, aids } = props;
  return (
    <main className="calm">
      {aids && <span className="aids noprint">{aids}</span>}
      <div>
        <Heading>{title}</Heading>
        {hint && <p>{hint}</p>}
        {answers.length > 0 && (
          <div className="grid">
            {answers.map(({ id, icon, label }) => (
              <button key={id} type="button" className="ans" onClick={() => onAnswer?.(id)}>
                <Icon name={icon} />
                <span>{label}</span>
              </button>
            ))}
          </div>
        )}
        {children}
        {declineLabel && (
          <Button look="quiet" big onClick={onDecline}>
            {declineLabel}
          </Button>
        )}
      </div>
    </main>
  );
}
