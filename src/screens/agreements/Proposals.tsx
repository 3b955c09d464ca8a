// What was proposed and is not agreed, with the citizen's answer in own words beside it (R08, R09).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { Proposal } from '../../meeting/otherLists.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { useName } from '../frame/useName.ts';
import { OtherList } from './OtherList.tsx';
import { answerIn, type ProposalDraft } from './proposalDraft.ts';
import { ProposalForm } from './ProposalForm.tsx';

interface ProposalsProps {
  readonly draft: FormDraft<ProposalDraft>;
}

export function Proposals({ draft }: ProposalsProps) {
  const { t } = useTranslation('agreements');
  const tell = useTell();
  const nameOf = useName();
  const proposals = useMeeting((m) => m.proposals);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const { said } = draft;

  const answered = ({ citizenAnswer }: Proposal): string => {
    if (citizenAnswer === 'no') return t('others.proposal.saidNo', { name });
    return citizenAnswer === 'thinking'
      ? t('others.proposal.saidThinking', { name })
      : t('others.proposal.saidNothing', { name });
  };
  const save = () => {
    const { fromAgreementId, text, proposedById, citizenReason } = said;
    const citizenAnswer = answerIn(said);
    const refused =
      fromAgreementId === ''
        ? proposedById === ''
          ? 'person'
          : tell({ type: 'proposal.made', proposal: { id: newId(), text, proposedById, citizenAnswer, citizenReason } })
        : tell({ type: 'agreement.setAside', id: fromAgreementId, citizenAnswer, citizenReason });
    if (!refused) draft.clear();
    return refused;
  };

  return (
    <OtherList
      list="proposals"
      things={proposals.map((one) => ({
        id: one.id,
        text: one.text,
        note: [nameOf(one.proposedById), answered(one)].filter(Boolean).join(' · '),
        voice: one.citizenReason,
      }))}
      addLabel={t('others.proposal.add')}
      onAdd={() => draft.begin()}
      onRemove={(id) => void tell({ type: 'proposal.removed', id })}
      form={draft.begun ? <ProposalForm draft={draft} name={name} onSave={save} /> : null}
    />
  );
}
