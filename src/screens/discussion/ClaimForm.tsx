// "Det kan man ikke": who says so, is it a rule or a habit, and who finds the source?
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';
import { useDraftText } from '../frame/useDraftText.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useShowWhenNoted } from './method/useShowWhenNoted.ts';

const verdicts = ['rule', 'habit', 'unknown'] as const;

export function ClaimForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'words', 'agreements']);
  const tell = useTell();
  const people = useAtTheTable().filter(({ role }) => role !== 'interpreter');
  const claim = useDraftText('claim');
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | undefined>();
  const [saidById, setSaidBy] = useState<string | null>(null);
  const [sourceOwnerId, setOwner] = useState<string | null>(null);
  const table = useShowWhenNoted(true);
  const check = () => {
    if (claim.text.trim() === '') return 'text' as const;
    const id = newId();
    const refused = tell({
      type: 'moment.noted',
      moment: {
        id,
        at: new Date().toISOString(),
        kind: 'claimCheck',
        saidById,
        claim: claim.text.trim(),
        verdict: verdict ?? 'unknown',
        sourceOwnerId,
      },
    });
    if (refused) return refused;
    claim.clear();
    table.showIfWished(id);
    return null;
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
        onChange={setSaidBy}
      />
      <ChoiceRow
        legend={t('form.verdict')}
        options={verdicts.map((value) => ({ value, label: t(`words:claim.${value}`) }))}
        value={verdict}
        onChange={setVerdict}
        onClear={() => setVerdict(undefined)}
      />
      <PersonSelect
        label={t('form.whoFinds')}
        people={people}
        nobody={t('form.notAgreed')}
        value={sourceOwnerId}
        onChange={setOwner}
      />
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
