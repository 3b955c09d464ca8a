// "Det kan man ikke": is it a rule or a habit, and who finds out?
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

const verdicts = ['rule', 'habit', 'unknown'] as const;

export function ClaimForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'words']);
  const tell = useTell();
  const people = useAtTheTable().filter(({ role }) => role !== 'interpreter');
  const claim = useDraftText('claim');
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | undefined>();
  const [sourceOwnerId, setOwner] = useState<string | null>(null);
  const check = () => {
    if (claim.text.trim() === '') return 'text' as const;
    const refused = tell({
      type: 'moment.noted',
      moment: {
        id: newId(),
        at: new Date().toISOString(),
        kind: 'claimCheck',
        claim: claim.text.trim(),
        verdict: verdict ?? 'unknown',
        sourceOwnerId,
      },
    });
    if (!refused) claim.clear();
    return refused;
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
    </NoteForm>
  );
}
