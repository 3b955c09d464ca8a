// An agreement of the meeting as one sentence.
import type { Agreement } from '../../meeting/agreements.ts';
import { PromiseSentence } from './PromiseSentence.tsx';
import { useName } from './useName.ts';

interface AgreementSentenceProps {
  readonly agreement: Pick<Agreement, 'ownerId' | 'what' | 'due' | 'noDueBecause'>;
}

export function AgreementSentence({ agreement }: AgreementSentenceProps) {
  const nameOf = useName();
  const { ownerId, what, due, noDueBecause } = agreement;
  return <PromiseSentence owner={nameOf(ownerId)} what={what} due={due} noDueBecause={noDueBecause} />;
}
