// What may be shared, with the citizen's own yes or no. A yes can be taken back at any time (R17).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ConsentForm } from '../frame/ConsentForm.tsx';
import { useName } from '../frame/useName.ts';

export function Sharing() {
  const { t } = useTranslation(['opening', 'discussion', 'words', 'shell']);
  const tell = useTell();
  const personName = useName();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const consents = useMeeting((m) => m.consents);
  const [adding, setAdding] = useState(false);
  return (
    <Card as="section" aria-labelledby="sharing">
      <h2 id="sharing">{t('consents.heading')}</h2>
      <p>{t(consents.length > 0 ? 'consents.hint' : 'consents.none')}</p>
      <ul className="shared-things">
        {consents.map(({ id, what, withIds, except, answer, withdrawnAt }) => (
          <li key={id}>
            <b>{t(`discussion:kind.${answer === 'yes' ? 'consentYes' : 'consentNo'}`, { name })}</b>
            <p dir="auto">{what}</p>
            {withIds.length > 0 && (
              <p className="hint">{t('discussion:noted.sharedWith', { people: withIds.map(personName).join(', ') })}</p>
            )}
            {except && <p className="hint">{t('discussion:noted.sharedExcept', { except })}</p>}
            {withdrawnAt ? (
              <Tag>{t('words:consent.withdrawn')}</Tag>
            ) : (
              answer === 'yes' && (
                <Button look="quiet" icon="undo" onClick={() => tell({ type: 'consent.withdrawn', id })}>
                  {t('words:consent.withdraw')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => setAdding(true)}>
        {t('consents.add')}
      </Button>
      <Dialog
        open={adding}
        title={t('discussion:consent.title')}
        closeLabel={t('shell:close')}
        onClose={() => setAdding(false)}
      >
        <ConsentForm onDone={() => setAdding(false)} />
      </Dialog>
    </Card>
  );
}
