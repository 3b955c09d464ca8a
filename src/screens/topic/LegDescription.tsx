// Words about one leg: what is hard and what holds, the citizen's own name for it, and whether it is the most urgent.
import { useTranslation } from 'react-i18next';
import type { Leg } from '../../meeting/chair.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { useLegWords } from '../frame/legWords.ts';

export function LegDescription({ leg }: { readonly leg: Leg }) {
  const { t } = useTranslation('topic');
  const tell = useTell();
  const { legName } = useLegWords();
  const describe = (changes: Partial<Pick<Leg, 'label' | 'note' | 'strengths' | 'mostUrgent'>>) =>
    tell({ type: 'leg.described', legId: leg.id, changes });
  const note = useToldText(leg.note, (text) => describe({ note: text }));
  const strengths = useToldText(leg.strengths, (text) => describe({ strengths: text }));
  const label = useToldText(leg.label, (text) => describe({ label: text }));
  return (
    <div className="described">
      <Words label={t('leg.note')} value={note.text} error={note.error} onChange={note.onChange} />
      <Words label={t('leg.strengths')} value={strengths.text} error={strengths.error} onChange={strengths.onChange} />
      <Field
        label={t('leg.rename')}
        hint={t('leg.renameHint', { name: legName({ id: leg.id, label: '' }) })}
        value={label.text}
        error={label.error}
        onChange={label.onChange}
      />
      <Check checked={leg.mostUrgent} onChange={(mostUrgent) => describe({ mostUrgent })}>
        {t('leg.mostUrgent')}
      </Check>
    </div>
  );
}
