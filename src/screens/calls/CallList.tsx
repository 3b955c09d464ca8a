// Everybody to call, each with their promises. A promise that has its answer can be chosen again.
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../meeting/followUp.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { type byPerson, citizenIn } from './callsOf.ts';
import '../frame/picks.css';

interface CallListProps {
  readonly people: ReturnType<typeof byPerson>;
  readonly answers: ReadonlyMap<string, Outcome>;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

export function CallList({ people, answers, chosen, onChoose }: CallListProps) {
  const { t } = useTranslation(['calls', 'reply']);
  return (
    <nav className="picks tocall" aria-label={t('list')}>
      <ul>
        {people.map(({ key: person, name, calls }) => (
          <li key={person}>
            <h2>
              <Avatar name={name} tone={toneOf(calls[0]?.owner.role)} />
              <bdi>{name}</bdi>
            </h2>
            <ul>
              {calls.map((call) => {
                const answer = answers.get(call.key);
                return (
                  <li key={call.key}>
                    <button
                      type="button"
                      aria-current={call.key === chosen || undefined}
                      onClick={() => onChoose(call.key)}
                    >
                      <bdi>{call.agreement.what}</bdi>
                      <small>
                        {answer ? (
                          <>
                            <Icon name="check" />
                            {t(`reply:outcome.${answer}`)}
                          </>
                        ) : (
                          <bdi>{citizenIn(call)}</bdi>
                        )}
                      </small>
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
