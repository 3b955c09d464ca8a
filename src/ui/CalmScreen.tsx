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
  /** What stands at the top of every screen: the line of help, and the helps at its end. */
  readonly above?: ReactNode;
}

export function CalmScreen(props: CalmScreenProps) {
  const { title, hint, answers = [], onAnswer, declineLabel, onDecline, children, above } = props;
  return (
    <main id="main" tabIndex={-1} className="calm">
      {above && <header className="noprint">{above}</header>}
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
