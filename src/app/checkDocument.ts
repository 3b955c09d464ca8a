// Whether a document of unknown origin is a meeting that this edition can open, and what the list is to know of it.
import { readDocument } from '../meeting/readDocument.ts';
import { summaryOf } from '../meeting/summary.ts';
import type { CheckedDocument } from '../storage/restorePlan.ts';

export function checkDocument(written: unknown): CheckedDocument {
  const read = readDocument(written);
  if (read.ok) return { ok: true, summary: summaryOf(read.document.meeting, read.document.phase) };
  return { ok: false, why: read.why };
}
