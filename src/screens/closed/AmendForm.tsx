// "Ret en aftale": what is changed and why. It becomes "rettet udgave" only when the citizen presses yes to it.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Agreement } from '../../meeting/agreements.ts';
import { atTheTable, personIn } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { useUntold } from '../../room/untold.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';

/** By this name its fields wait while another page is open or the app is locked. */
export const amendForm = (agreementId: string): string => `amend.${agreementId}`;

interface AmendFormProps {
  readonly agreement: Agreement;
  readonly onDone: () => void;
}

export function AmendForm({ agreement, onDone }: AmendFormProps) {
  const { t, i18n } = useTranslation(['closing', 'shell']);
  const tell = useTell();
  const sentence = useMissingSentence();
  const m = useMeeting((meeting) => meeting);
  const [typed, type] = useUntold(amendForm(agreement.id), {
    ownerId: agreement.ownerId,
    what: agreement.what,
    due: agreement.due ?? '',
    noDueBecause: agreement.noDueBecause,
    because: '',
  });
  const { because, ...now } = typed;
  const changes = { ...now, due: now.due || null };
  const [refused, setRefused] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const people = atTheTable(m).filter(({ role }) => role !== 'interpreter');
  const sayYes = () => {
    const refusal = tell({ type: 'agreement.amended', id: agreement.id, byId: m.citizenId, because, changes });
    setRefused(refusal);
    if (!refusal) onDone();
  };

  return (
    <Card as="section" className="amend" aria-labelledby="amend">
      <h2 ref={heading} id="amend" tabIndex={-1}>
        {t('closed.amendTitle')}
      </h2>
      <p className="hint">{t('closed.amendHint')}</p>
      <ChoiceRow
        legend={t('closed.who')}
        options={people.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        value={changes.ownerId}
        onChange={(ownerId) => type({ ownerId })}
      />
      <Words
        label={t('closed.what', { person: personIn(m, changes.ownerId)?.name ?? '' })}
        value={changes.what}
        onChange={(what) => type({ what })}
      />
      <DateField
        label={t('closed.date')}
        value={changes.due ?? ''}
        onChange={(due) => type({ due })}
        echo={changes.due && weekdayDate(changes.due, i18n.language)}
      />
      {!changes.due && (
        <Field
          label={t('closed.noDateBecause')}
          value={changes.noDueBecause}
          onChange={(noDueBecause) => type({ noDueBecause })}
        />
      )}
      <Words label={t('closed.because')} value={because} onChange={(text) => type({ because: text })} />
      {refused && <p role="alert">{sentence(refused)}</p>}
      <div className="presses">
        <Button look="quiet" onClick={onDone}>
          {t('shell:cancel')}
        </Button>
        <Button look="voice" big onClick={sayYes}>
          {t('closed.yes')}
        </Button>
      </div>
    </Card>
  );
}
