// The topic inside a sentence that is said aloud: without its own full stop, as another one follows. Never for paper.
import type { Meeting } from '../../meeting/meeting.ts';

export const spokenTopic = ({ topic }: Pick<Meeting, 'topic'>): string => (topic?.text ?? '').replace(/\s*\.\s*$/u, '');
