// Whether a document of unknown origin is a meeting that this edition can open, and what the list is to know of it.
import { documentVersion } from '../meeting/document.ts';
import { lastToldAt } from '../meeting/lastToldAt.ts';
import { readDocument } from '../meeting/readDocument.ts';
import { summaryOf } from '../meeting/summary.ts';
import type { CheckedDocument } from '../storage/restorePlan.ts';

const versionOf = (written: unknown): unknown =>
  typeof written === 'object' && written !== null && 'version' in written ? written.version : null;

/** `fmt` is the form that the row around it claims; what is stored under a wrong one could not be opened again. */
export function checkDocument(written: unknown, fmt?: number): CheckedDocument {
  if (fmt !== undefined && fmt > documentVersion) return { ok: false, why: 'newer' };
  const read = readDocument(written);
  if (!read.ok) return { ok: false, why: read.why };
  if (fmt !== undefined && fmt !== versionOf(written)) return { ok: false, why: 'damaged' };
  const { meeting, phase } = read.document;
  return { ok: true, summary: summaryOf(meeting, phase), lastToldAt: lastToldAt(meeting) };
}
