// Tells an agreement that was composed, new or put right, and the citizen's answer when it is given at once.
import type { Agreement, Answer } from '../../meeting/agreements.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { linesOf } from './linesOf.ts';
import { type AgreementDraft, agreementOf, awaitsDecision } from '../frame/agreementDraft.ts';

interface Said {
  readonly id: string;
  readonly refused: Refusal | null;
}

export function useSayAgreement(draft: FormDraft<AgreementDraft>): (answer: Answer | null) => Said {
  const tell = useTell();
  const language = useMeeting(secondLanguage);
  const citizenId = useMeeting((m) => m.citizenId);
  const parked = useMeeting((m) => m.parked);
  const decisions = useMeeting((m) => m.pendingDecisions);

  const take = (agreement: Agreement): Refusal | null => {
    if (draft.said.id === '') return tell({ type: 'agreement.made', agreement });
    const { id, at: _, answer: __, saidBack: ___, ownerSaidYesAt: ____, ...changes } = agreement;
    return tell({ type: 'agreement.changed', id, changes });
  };

  return (answer) => {
    const id = draft.said.id || newId();
    const agreement = agreementOf(draft.said, { id, at: new Date().toISOString() });
    const refused = take(agreement);
    if (refused) return { id, refused };
    draft.clear();
    const { answerBy } = draft.said;
    if (awaitsDecision(draft.said) && answerBy !== '' && answerBy !== agreement.due) {
      const awaitedId = decisions.find((one) => one.agreementId === id)?.id ?? `decision-${id}`;
      tell({ type: 'decision.changed', id: awaitedId, changes: { answerBy } });
    }
    const item = parked.find((one) => one.id === agreement.fromParkedId);
    if (item && item.outcome === null) {
      tell({ type: 'item.settled', id: item.id, outcome: 'agreement', agreementId: id });
    }
    if (language) for (const line of linesOf(draft.said, language)) tell(line);
    if (answer) tell({ type: 'agreement.answered', id, byId: citizenId, answer, words: '' });
    return { id, refused: null };
  };
}
