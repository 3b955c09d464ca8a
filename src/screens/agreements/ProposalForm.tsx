// The fields of a proposal. An agreement that is put aside brings its words and its person along unchanged.
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../room/openRoom.ts';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Words } from '../../ui/Words.tsx';
import { PersonField } from './PersonField.tsx';
import type { ProposalDraft } from './proposalDraft.ts';
import { SmallForm } from './SmallForm.tsx';
import { usePeople } from './usePeople.ts';

interface ProposalFormProps {
  readonly draft: FormDraft<ProposalDraft>;
  readonly name: string;
  readonly onSave: () => Refusal | null;
}

export function ProposalForm({ draft, name, onSave }: ProposalFormProps) {
  const { t } = useTranslation('agreements');
  const people = usePeople();
  const problem = useTextProblem();
  const { said, change, clear } = draft;
  const isAside = said.fromAgreementId !== '';
  return (
    <SmallForm
      label={isAside ? t('others.proposal.aside') : t('others.proposal.add')}
      {...(isAside ? { saveLabel: t('others.proposal.aside') } : {})}
      onSave={onSave}
      onCancel={clear}
    >
      {isAside ? (
        <p>
          <bdi>{said.text}</bdi>
        </p>
      ) : (
        <>
          <Words
            label={t('others.proposal.text')}
            value={said.text}
            error={problem(said.text)}
            onChange={(text) => change({ text })}
          />
          <PersonField
            label={t('others.proposal.by')}
            people={people}
            value={said.proposedById}
            onChange={(proposedById) => change({ proposedById })}
          />
        </>
      )}
      <ChoiceRow
        legend={t('others.proposal.answer', { name })}
        options={[
          { value: 'no', label: t('others.proposal.no') },
          { value: 'thinking', label: t('others.proposal.thinking') },
        ]}
        value={said.citizenAnswer === '' ? undefined : said.citizenAnswer}
        onChange={(citizenAnswer) => change({ citizenAnswer })}
        onClear={() => change({ citizenAnswer: '' })}
        tone="voice"
      />
      <Words
        label={t('others.proposal.reason', { name })}
        value={said.citizenReason}
        error={problem(said.citizenReason)}
        onChange={(citizenReason) => change({ citizenReason })}
      />
    </SmallForm>
  );
}
