// The topic inside a sentence that is said aloud: without its own full stop, as another one follows. Never for paper.
import type { SaidTopic } from '../../meeting/topic.ts';

export const spokenTopic = ({ topic }: { readonly topic: SaidTopic | null }): string =>
  (topic?.text ?? '').replace(/\s*\.\s*$/u, '');
