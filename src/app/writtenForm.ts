// What is written down of a meeting: its document and its row in the list.
import { documentVersion, toDocument } from '../meeting/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Phase } from '../meeting/phases.ts';
import { summaryOf } from '../meeting/summary.ts';
import type { WrittenMeeting } from '../storage/sealedMeeting.ts';

export const writtenForm = (facts: Meeting, phase: Phase): WrittenMeeting => ({
  document: toDocument(facts, phase),
  summary: summaryOf(facts, phase),
  fmt: documentVersion,
});
