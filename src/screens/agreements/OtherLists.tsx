// The four lists that are not agreements, apart from the agreements and from each other (R09).
import { useTranslation } from 'react-i18next';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { Duties } from './Duties.tsx';
import { Offers } from './Offers.tsx';
import { PendingDecisions } from './PendingDecisions.tsx';
import type { ProposalDraft } from './proposalDraft.ts';
import { Proposals } from './Proposals.tsx';

interface OtherListsProps {
  readonly proposal: FormDraft<ProposalDraft>;
}

export function OtherLists({ proposal }: OtherListsProps) {
  const { t } = useTranslation('agreements');
  return (
    <section className="otherlists" aria-labelledby="others">
      <h2 id="others">{t('others.title')}</h2>
      <div>
        <div>
          <Proposals draft={proposal} />
          <Duties />
        </div>
        <div>
          <PendingDecisions />
          <Offers />
        </div>
      </div>
    </section>
  );
}
