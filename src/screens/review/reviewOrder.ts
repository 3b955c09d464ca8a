// The order in which last time is told: what was kept first, then the rest, and last what nobody has told about yet (R20).
import type { LastTime, ResultStatus } from '../../meeting/followUp.ts';
import { statuses } from '../../meeting/followUp.ts';
import type { Agreement } from '../../meeting/agreements.ts';

export type ReviewGroup = ResultStatus | 'untold';

export const reviewGroups: readonly ReviewGroup[] = [...statuses, 'untold'];

export const statusIn = (last: LastTime, agreementId: string): ReviewGroup =>
  last.results.find((one) => one.agreementId === agreementId)?.status ?? 'untold';

/** The groups that hold something, each with its agreements in the order they were made. */
export const grouped = (
  last: LastTime,
): readonly { readonly group: ReviewGroup; readonly agreements: readonly Agreement[] }[] =>
  reviewGroups
    .map((group) => ({ group, agreements: last.agreements.filter((one) => statusIn(last, one.id) === group) }))
    .filter(({ agreements }) => agreements.length > 0);
