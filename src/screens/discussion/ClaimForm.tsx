// "Det kan man ikke": who says so, is it a rule or a habit, and who finds the source?
import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';
import { useDraftText } from '../frame/useDraftText.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useNoting } from './method/useNoting.ts';

const verdicts = ['rule', 'habit', 'unknown'] as const;

interface Chosen {
  readonly shown: boolean;
  readonly verdict: (typeof verdicts)[number] | '';
  readonly saidById: string;
  readonly sourceOwnerId: string;
}

const nothingChosen: Chosen = { shown: true, verdict: '', saidById: '', sourceOwnerId: '' };

export function ClaimForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'words', 'agreements']);
  const people = useAtTheTable().filter(({ role }) => role !== 'interpreter');
  const claim = useDraftText('claim');
  const { said, change, note, table } = useNoting('claim', nothingChosen);
  const { verdict, saidById, sourceOwnerId } = said;
  const check = () => {
    if (claim.text.trim() === '') return 'text' as const;
    const checked = {
      saidById: saidById || null,
      claim: claim.text.trim(),
      verdict: verdict || ('unknown' as const),
      sourceOwnerId: sourceOwnerId || null,
    };
    return note((id, at) => ({ type: 'moment.noted', moment: { id, at, kind: 'claimCheck', ...checked } }), [claim]);
  };
  return (
    <NoteForm save={t('form.save')} tell={check} onDone={onDone}>
      <Words
        label={t('form.claim')}
        hint={t('form.claimHint')}
        value={claim.text}
        error={claim.error}
        onChange={claim.onChange}
      />
      <PersonSelect
        label={t('form.saidBy')}
        people={people}
        nobody={t('agreements:compose.choose')}
        value={saidById}
        onChange={(id) => change({ saidById: id ?? '' })}
      />
      <ChoiceRow
        legend={t('form.verdict')}
        options={verdicts.map((value) => ({ value, label: t(`words:claim.${value}`) }))}
        value={verdict || undefined}
        onChange={(chosen) => change({ verdict: chosen })}
        onClear={() => change({ verdict: '' })}
      />
      <PersonSelect
        label={t('form.whoFinds')}
        people={people}
        nobody={t('form.notAgreed')}
        value={sourceOwnerId}
        onChange={(id) => change({ sourceOwnerId: id ?? '' })}
      />
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
