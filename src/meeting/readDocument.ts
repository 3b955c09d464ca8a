// Whatever comes from disk, file or another window is upgraded and checked here, once, before anybody believes it.
import * as v from 'valibot';
import { documentVersion, type MeetingDocument, meetingDocument } from './document.ts';
import { upgradeFrom1 } from './upgradeFrom1.ts';
import { upgradeFrom2 } from './upgradeFrom2.ts';
import { upgradeFrom3 } from './upgradeFrom3.ts';

/** How a document of each older version becomes one of the next. Append only: an upgrade is never changed. */
export type Upgrades = Readonly<Record<number, (older: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
const upgrades: Upgrades = { 1: upgradeFrom1, 2: upgradeFrom2, 3: upgradeFrom3 };

export type Reading =
  | { readonly ok: true; readonly document: MeetingDocument }
  /** `newer`: written by a later edition of the app. `damaged`: `where` names the field, never its content. */
  | { readonly ok: false; readonly why: 'newer' }
  | { readonly ok: false; readonly why: 'damaged'; readonly where: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings a document up to today's version, one step at a time. */
export function upgraded(written: unknown, steps: Upgrades = upgrades, today: number = documentVersion): unknown {
  let document = written;
  while (isRecord(document) && typeof document['version'] === 'number' && document['version'] < today) {
    const { version } = document;
    const step = steps[version];
    if (!step) return document;
    document = { ...step(document), version: version + 1 };
  }
  return document;
}

/** Reads a document of unknown origin. Never throws, and never lets a field pass that it does not know. */
export function readDocument(written: unknown, steps: Upgrades = upgrades): Reading {
  if (isRecord(written) && typeof written['version'] === 'number' && written['version'] > documentVersion) {
    return { ok: false, why: 'newer' };
  }
  const read = v.safeParse(meetingDocument, upgradedOrNothing(written, steps), { abortEarly: true });
  if (read.success && hasItsPlace(read.output)) return { ok: true, document: read.output };
  return { ok: false, why: 'damaged', where: read.success ? 'away' : (v.getDotPath(read.issues[0]) ?? 'document') };
}

// An upgrade meets what it does not expect in a damaged document: then nothing comes out, and nothing breaks.
function upgradedOrNothing(written: unknown, steps: Upgrades): unknown {
  try {
    return upgraded(written, steps);
  } catch {
    return null;
  }
}

const awayIn = {
  onBreak: 'break',
  inPrivateTime: 'privateTime',
  inTimeOut: 'timeOut',
  stoppedEarly: 'stopped',
} as const;

// A meeting that is away knows where it came from; one that is not has nothing to come back to.
function hasItsPlace({ phase, meeting }: MeetingDocument): boolean {
  const expected = phase in awayIn ? awayIn[phase as keyof typeof awayIn] : null;
  return (meeting.away?.kind ?? null) === expected;
}
