// Decisions by an authority that have not come yet: who decides, by when, in writing, with how to complain.
import { useTranslation } from 'react-i18next';
import type { PendingDecision } from '../../meeting/otherLists.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useName } from '../frame/useName.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { decisionDraftOf, nothingAwaited, whatIsAwaited } from './decisionDraft.ts';
import { OtherList } from './OtherList.tsx';

export function PendingDecisions() {
  const { t, i18n } = useTranslation('agreements');
  const tell = useTell();
  const nameOf = useName();
  const decisions = useMeeting((m) => m.pendingDecisions);
  const draft = useFormDraft('decision', nothingAwaited);

  const noteOf = (one: PendingDecision): string =>
    [
      nameOf(one.authorityId),
      one.decidedElsewhere,
      one.answerBy
        ? t('others.decision.byDay', { date: weekdayDate(one.answerBy, i18n.language) })
        : t('others.decision.noDay'),
      one.mustComeInWriting ? t('others.decision.inWriting') : '',
      one.complaintGuidance ? t('others.decision.complaint') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');

  const save = () => {
    const awaited = whatIsAwaited(draft.said);
    if (awaited.what.trim() === '') return 'text';
    const { id } = draft.said;
    const refused =
      id === ''
        ? tell({ type: 'decision.awaited', decision: { ...awaited, id: newId(), agreementId: null } })
        : tell({ type: 'decision.changed', id, changes: awaited });
    if (!refused) draft.clear();
    return refused;
  };

  return (
    <OtherList
      list="pendingDecisions"
      things={decisions.map((one) => ({ id: one.id, text: one.what, note: noteOf(one) }))}
      addLabel={t('others.decision.add')}
      onAdd={() => draft.begin()}
      onChange={(id) => {
        const one = decisions.find((other) => other.id === id);
        if (one) draft.begin(decisionDraftOf(one));
      }}
      onRemove={(id) => void tell({ type: 'decision.removed', id })}
      form={draft.begun ? <DecisionForm draft={draft} onSave={save} /> : null}
    />
  );
}
