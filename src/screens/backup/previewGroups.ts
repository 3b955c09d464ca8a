// The meetings of a copy, by what would become of them: what changes first, what needs a choice next, the rest last.
import type { PreviewedMeeting, PreviewStanding } from '../../room/backups.ts';

const order: readonly PreviewStanding[] = [
  'new',
  'newer',
  'damagedHere',
  'perhapsNewer',
  'apart',
  'older',
  'deletedHere',
  'damagedInFile',
  'tooNewInFile',
  'tooNewHere',
  'due',
  'same',
];
/** A yes covers them unless they are taken out. */
const usually: ReadonlySet<PreviewStanding> = new Set<PreviewStanding>(['new', 'newer', 'damagedHere']);
/** Only by a tick of its own. */
const onlyIfAsked: ReadonlySet<PreviewStanding> = new Set<PreviewStanding>([
  'perhapsNewer',
  'apart',
  'older',
  'deletedHere',
]);

export interface Group {
  readonly standing: PreviewStanding;
  readonly meetings: readonly PreviewedMeeting[];
  /** Whether they can be chosen. */
  readonly may: boolean;
  readonly isUsual: boolean;
}

export const groupsOf = (meetings: readonly PreviewedMeeting[]): readonly Group[] =>
  order
    .map((standing) => ({
      standing,
      meetings: meetings.filter((one) => one.standing === standing),
      may: usually.has(standing) || onlyIfAsked.has(standing),
      isUsual: usually.has(standing),
    }))
    .filter((group) => group.meetings.length > 0);

export const beforehand = (meetings: readonly PreviewedMeeting[]): ReadonlySet<string> =>
  new Set(meetings.filter(({ standing }) => usually.has(standing)).map(({ id }) => id));
