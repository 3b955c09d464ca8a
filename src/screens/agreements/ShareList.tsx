// "Sådan er det fordelt": how much each person carries, and whether it is manageable for the citizen.
import { useTranslation } from 'react-i18next';
import { load } from '../../meeting/agreements.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Well } from '../../ui/Well.tsx';
import { usePeople } from './usePeople.ts';

export function ShareList() {
  const { t } = useTranslation('agreements');
  const people = usePeople();
  const agreements = useMeeting((m) => m.agreements);
  if (agreements.length === 0) return null;
  const shares = load(
    { agreements },
    people.map((one) => one.id),
  );
  const countOf = (personId: string) => shares.find((one) => one.personId === personId);
  const citizen = people.find((one) => one.role === 'citizen');
  const own = citizen ? (countOf(citizen.id)?.count ?? 0) : 0;
  const hasMost = own > 1 && shares.every((one) => one.personId === citizen?.id || one.count < own);
  const carriers = people.filter((one) => one === citizen || (countOf(one.id)?.count ?? 0) > 0);
  return (
    <Well as="section" className="carry" aria-labelledby="share">
      <h2 id="share">{t('share.title')}</h2>
      <ul>
        {carriers.map((one) => {
          const share = countOf(one.id);
          return (
            <li key={one.id}>
              <Avatar name={one.name} tone={toneOf(one.role)} />
              <span>
                <bdi>{one.name}</bdi>
                <small>
                  {t('share.things', { count: share?.count ?? 0 })}
                  {share && share.waiting > 0 && `, ${t('share.waiting')}`}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
      {citizen && own > 0 && (
        <p>
          {t('share.manageable', { count: own, name: citizen.name })}
          {hasMost && <span>{t('share.most', { name: citizen.name })}</span>}
        </p>
      )}
    </Well>
  );
}
