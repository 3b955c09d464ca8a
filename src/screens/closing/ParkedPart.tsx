// What was put aside: each thing gets a place, or the citizen deletes it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { personIn } from '../../meeting/participants.ts';
import type { Parked } from '../../meeting/talk.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';

const outcomes = ['agreement', 'nextMeeting', 'elsewhere', 'citizenDecidesLater'] as const;

export function ParkedPart() {
  const { t } = useTranslation('closing');
  const parked = useMeeting((m) => m.parked);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [deleted, setDeleted] = useState(false);
  return (
    <>
      <p className="hint">{parked.length > 0 ? t('parked.lead', { name }) : t('parked.empty')}</p>
      <p role="status" className={deleted ? undefined : 'vh'}>
        {deleted && t('parked.deleted')}
      </p>
      <ul className="things">
        {parked.map((item) => (
          <li key={item.id}>
            <ParkedThing item={item} name={name} onDeleted={() => setDeleted(true)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ParkedThingProps {
  readonly item: Parked;
  readonly name: string;
  readonly onDeleted: () => void;
}

function ParkedThing({ item, name, onDeleted }: ParkedThingProps) {
  const { t } = useTranslation('closing');
  const tell = useTell();
  const agreements = useMeeting((m) => m.agreements);
  const raisedBy = useMeeting((m) => personIn(m, item.raisedById)?.name);
  const settle = (outcome: Parked['outcome'], agreementId: string | null = null) =>
    tell({ type: 'item.settled', id: item.id, outcome, agreementId });
  const madeOfIt = agreements.find(({ fromParkedId }) => fromParkedId === item.id);
  return (
    <>
      <ChoiceRow
        legend={<bdi>{item.text}</bdi>}
        hint={raisedBy && t('parked.raisedBy', { person: raisedBy })}
        options={outcomes.map((value) => ({ value, label: t(`parked.outcome.${value}`, { name }) }))}
        value={item.outcome === 'deletedByCitizen' ? undefined : (item.outcome ?? undefined)}
        onChange={(outcome) => settle(outcome, outcome === 'agreement' ? (madeOfIt?.id ?? null) : null)}
        onClear={() => settle(null)}
      />
      {item.outcome === 'agreement' &&
        (agreements.length === 0 ? (
          <p className="hint">{t('parked.noAgreements')}</p>
        ) : (
          <ChoiceRow
            legend={t('parked.which')}
            layout="stack"
            options={agreements.map(({ id, what }) => ({ value: id, label: <bdi>{what}</bdi> }))}
            value={item.agreementId ?? undefined}
            onChange={(id) => settle('agreement', id)}
          />
        ))}
      <Button
        look="quiet"
        icon="trash"
        onClick={() => {
          settle('deletedByCitizen');
          onDeleted();
        }}
      >
        {t('parked.delete', { name })}
      </Button>
    </>
  );
}
