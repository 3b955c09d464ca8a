// "Sådan er det fordelt": how much each person carries, and whether it is manageable for the citizen.
import { useTranslation } from 'react-i18next';
import { load } from '../../meeting/agreements.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { toneOf } from '../frame/toneOf.ts';
import { useCalmView } from '../frame/useCalmView.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Well } from '../../ui/Well.tsx';
import { LoadMarks } from './LoadMarks.tsx';
import { usePeople } from './usePeople.ts';

export function ShareList() {
  const { t } = useTranslation(['agreements', 'composing']);
  const people = usePeople();
  const calm = useCalmView();
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
  const joinsOf = (personId: string) => agreements.filter((one) => one.withIds.includes(personId)).length;
  const carriers = people.filter((one) => one === citizen || (countOf(one.id)?.count ?? 0) > 0 || joinsOf(one.id) > 0);
  const tellOf = ({ id, attendance }: Participant, share: (typeof shares)[number] | undefined) => {
    const joins = joinsOf(id);
    const count = share?.count ?? 0;
    return [
      !calm && (count > 0 || joins === 0) ? t('agreements:share.things', { count }) : '',
      !calm && joins > 0 ? t('composing:share.joins', { count: joins }) : '',
      share && share.waiting > 0 ? t('agreements:share.waiting') : '',
      attendance === 'absent' ? t('composing:who.notHere') : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  };
  return (
    <Well as="section" className="carry" aria-labelledby="share">
      <h2 id="share">{t('agreements:share.title')}</h2>
      <ul>
        {carriers.map((one) => {
          const share = countOf(one.id);
          return (
            <li key={one.id}>
              <Avatar name={one.name} tone={toneOf(one.role)} />
              <span>
                <bdi>{one.name}</bdi>
                <small>{tellOf(one, share)}</small>
                <LoadMarks count={share?.count ?? 0} waiting={share?.waiting ?? 0} />
              </span>
            </li>
          );
        })}
      </ul>
      {citizen && own > 0 && (
        <p>
          {calm
            ? t('agreements:share.manageableCalm', { name: citizen.name })
            : t('agreements:share.manageable', { count: own, name: citizen.name })}
          {hasMost && <span>{t('agreements:share.most', { name: citizen.name })}</span>}
        </p>
      )}
    </Well>
  );
}
