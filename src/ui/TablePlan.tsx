// The table seen from above: the citizen at its head, the topic on it, the others round it. A list when it is narrow.
import type { CSSProperties, ReactNode } from 'react';
import { Avatar, type PersonTone } from './Avatar.tsx';
import { tableSeats } from './tableSeats.ts';

export interface TablePerson {
  readonly id: string;
  readonly name: string;
  /** "bisidder", "læge, på telefon" ... */
  readonly note?: string | undefined;
  readonly tone?: PersonTone | undefined;
}

interface TablePlanProps {
  readonly label: string;
  readonly citizen: string;
  /** The others, bisidder first: the first two sit next to the citizen. */
  readonly people: readonly TablePerson[];
  /** What lies on the table: the topic. */
  readonly children?: ReactNode;
}

export function TablePlan({ label, citizen, people, children }: TablePlanProps) {
  const seats = tableSeats(people.length);
  const rows = Math.max(1, ...seats.map(({ side, row }) => (side === 'foot' ? 0 : row + 1)));
  const feet = seats.filter(({ side }) => side === 'foot').length;
  const crowd = rows > 4 ? 'full' : rows > 2 ? 'busy' : rows === 1 ? 'one' : undefined;
  return (
    <section className="plan" aria-label={label} data-crowd={crowd}>
      <div className="around" style={{ '--rows': rows } as CSSProperties}>
        <div className="top" dir="auto">
          {children}
        </div>
        <ul data-feet={feet}>
          <li className="p head1">
            <Avatar name={citizen} tone="me" />
            <b>
              <bdi>{citizen}</bdi>
            </b>
          </li>
          {people.map((person, at) => (
            <li
              key={person.id}
              className="p"
              data-side={seats[at]?.side}
              style={{ '--row': (seats[at]?.row ?? 0) + 1 } as CSSProperties}
            >
              <Avatar name={person.name} tone={person.tone} />
              <b>
                <bdi>{person.name}</bdi>
              </b>
              {person.note && <small>{person.note}</small>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
