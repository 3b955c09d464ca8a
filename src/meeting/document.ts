// What is written down of a meeting: its facts and its phase, with the version of their form.
import * as v from 'valibot';
import { withLinesThatStand } from './interpreted.ts';
import { meeting, type Meeting } from './meeting.ts';
import { type Phase, phases } from './phases.ts';

/** The form of documents written today. Raised together with an upgrade in readDocument.ts, never alone. */
export const documentVersion = 4;

export const meetingDocument = v.strictObject({
  version: v.literal(documentVersion),
  phase: v.picklist(phases),
  meeting,
});

export interface MeetingDocument {
  readonly version: typeof documentVersion;
  readonly phase: Phase;
  readonly meeting: Meeting;
}

export const toDocument = (facts: Meeting, phase: Phase): MeetingDocument => ({
  version: documentVersion,
  phase,
  meeting: withLinesThatStand(facts),
});
