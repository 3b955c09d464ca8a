// The order in which agreements are read: person by person, the citizen's own first, then as they were made.
import type { Agreement } from '../../meeting/agreements.ts';
import type { Id } from '../../meeting/basics.ts';

export function readingOrder(agreements: readonly Agreement[], citizenId: Id): readonly Agreement[] {
  const owners = [...new Set([citizenId, ...agreements.map((one) => one.ownerId)])];
  return owners.flatMap((ownerId) => agreements.filter((one) => one.ownerId === ownerId));
}
