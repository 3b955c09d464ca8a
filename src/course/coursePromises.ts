// Every promise of a course with what became of it, by whose side made it. Words and results as they were told;
// nothing is counted, nobody is measured against anybody, and whom the citizen said no to has no name here.
import type { Agreement } from '../meeting/agreements.ts';
import type { Day, Id } from '../meeting/basics.ts';
import { lastHeard, type Report, type Result } from '../meeting/followUp.ts';
import type { Role } from '../meeting/participants.ts';
import type { Visit } from './visits.ts';

/** Who promised: the citizen, the municipality and other professionals, or the citizen's own people. */
export const promisers = ['citizen', 'municipality', 'others'] as const;
export type Promiser = (typeof promisers)[number];

export interface CoursePromise {
  /** Its own in the whole course. */
  readonly key: string;
  readonly promiser: Promiser;
  /** Empty when the citizen has said no to the person. */
  readonly ownerName: string;
  readonly withNames: readonly string[];
  readonly agreement: Agreement;
  /** The day of the meeting it was made at. */
  readonly madeOn: Day | null;
  /** Null until it has been told. */
  readonly result: Result | null;
  /** The last that was heard of it between the meetings. */
  readonly heard: Report | null;
  /** The promise before this one, in its own words. */
  readonly inPlaceOf: string | null;
  /** The promises that came in its place. */
  readonly replacedBy: readonly { readonly what: string; readonly ownerName: string }[];
}

const promiserOf: Readonly<Record<Role, Promiser>> = {
  citizen: 'citizen',
  gamemaster: 'municipality',
  professional: 'municipality',
  interpreter: 'municipality',
  network: 'others',
  supportPerson: 'others',
  representative: 'others',
};

export function coursePromises(visits: readonly Visit[]): readonly CoursePromise[] {
  const made = visits.flatMap((visit) => visit.agreements.map((agreement) => ({ visit, agreement })));
  const nameIn = ({ people }: Visit, personId: Id) =>
    people.find((one) => one.id === personId && (one.role === 'citizen' || one.citizenAnswer !== 'no'))?.name ?? '';
  const words = ({ visit, agreement }: (typeof made)[number]) => ({
    what: agreement.what,
    ownerName: nameIn(visit, agreement.ownerId),
  });
  return made.map(({ visit, agreement }): CoursePromise => {
    const { id, ownerId, withIds, replacesId } = agreement;
    const after = visits.flatMap(({ lookedBack }) => (lookedBack?.meetingId === visit.id ? [lookedBack] : []));
    const reports = [...visit.heard, ...after.flatMap((one) => one.reports)];
    const role = visit.people.find((one) => one.id === ownerId)?.role;
    return {
      key: `${visit.id} ${id}`,
      promiser: role ? promiserOf[role] : 'others',
      ownerName: nameIn(visit, ownerId),
      withNames: withIds.map((one) => nameIn(visit, one)).filter((name) => name !== ''),
      agreement,
      madeOn: visit.date,
      result: after.flatMap((one) => one.results).findLast((one) => one.agreementId === id) ?? null,
      heard:
        lastHeard(
          reports.toSorted((one, other) => (one.at < other.at ? -1 : 1)),
          id,
        ) ?? null,
      inPlaceOf: made.find((one) => one.agreement.id === replacesId)?.agreement.what ?? null,
      replacedBy: made.filter((one) => one.agreement.replacesId === id).map(words),
    };
  });
}
