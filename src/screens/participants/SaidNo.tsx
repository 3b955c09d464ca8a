// Those the citizen said no to. Folded, and for the citizen alone: no other screen or sheet shows them (R03).
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PersonChip } from '../../ui/PersonChip.tsx';

export function SaidNo({ onPerson }: { readonly onPerson: (id: string) => void }) {
  const { t } = useTranslation('participants');
  const participants = useMeeting((m) => m.participants);
  const declined = participants.filter((one) => one.citizenAnswer === 'no');
  return (
    <Disclosure summary={t('saidNo')}>
      {declined.length === 0 ? (
        <p className="hint">{t('saidNoNone')}</p>
      ) : (
        <>
          <p className="hint">{t('saidNoHint')}</p>
          <div className="chips">
            {declined.map(({ id, name }) => (
              <PersonChip key={id} name={name} onPress={() => onPerson(id)} />
            ))}
          </div>
        </>
      )}
    </Disclosure>
  );
}
