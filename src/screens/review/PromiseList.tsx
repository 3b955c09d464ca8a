// What was promised, in groups: what was kept comes first (R20). One press shows the promise beside the list.
import { useTranslation } from 'react-i18next';
import type { LastTime } from '../../meeting/followUp.ts';
import { personIn } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { grouped } from './reviewOrder.ts';
import '../frame/picks.css';

interface PromiseListProps {
  readonly last: LastTime;
  readonly chosen: string | undefined;
  readonly onChoose: (agreementId: string) => void;
}

export function PromiseList({ last, chosen, onChoose }: PromiseListProps) {
  const { t } = useTranslation('review');
  const participants = useMeeting((m) => m.participants);
  return (
    <nav className="picks promises" aria-label={t('title')}>
      {grouped(last).map(({ group, agreements }) => (
        <section key={group}>
          <h2>{t(`heading.${group}`)}</h2>
          <ul>
            {agreements.map((one) => {
              const owner = personIn({ participants }, one.ownerId);
              return (
                <li key={one.id}>
                  <button type="button" aria-current={one.id === chosen || undefined} onClick={() => onChoose(one.id)}>
                    <Avatar name={owner?.name ?? ''} tone={toneOf(owner?.role)} />
                    <span>
                      <b>
                        <bdi>{owner?.name}</bdi>
                      </b>
                      <bdi>{one.what}</bdi>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
