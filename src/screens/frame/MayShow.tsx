// "Hvad må stå der?": the citizen's own yes to the topic, and to the reason, on paper that goes to others.
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { type MayShowField, useMayShow } from './useMayShow.ts';
import './mayShow.css';

interface MayShowProps {
  readonly name: string;
  readonly fields: readonly MayShowField[];
}

export function MayShow({ name, fields }: MayShowProps) {
  const { t } = useTranslation('invitation');
  return (
    <fieldset className="mayshow">
      <legend className="label">{t('may.legend', { name })}</legend>
      <p className="hint">{t('may.none')}</p>
      {fields.map((field) => (
        <OneYes key={field} field={field} />
      ))}
    </fieldset>
  );
}

function OneYes({ field }: { readonly field: MayShowField }) {
  const { t } = useTranslation('invitation');
  const tell = useTell();
  const may = useMayShow(field);
  return (
    <Check checked={may} onChange={(yes) => void tell({ type: 'draft.typed', field, text: yes ? 'yes' : '' })}>
      {t(field === 'invitationTopic' ? 'may.topic' : 'may.reason')}
    </Check>
  );
}
