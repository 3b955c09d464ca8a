// A promise that waits for somebody's decision: it is said wherever the promise stands, however little room there is.
import type { DecisionStatus } from '../meeting/agreements.ts';

export const waits = ({ status }: { readonly status: DecisionStatus }): boolean =>
  status === 'pending' || status === 'missingFromMeeting';
