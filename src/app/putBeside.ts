// A meeting whose place is taken by one with other words: it is put beside it, as a meeting and a course of its own. Both
// can be opened and read, and whoever has read them deletes the one.
import { courseBeside } from '../course/beside.ts';
import { readDocument } from '../meeting/readDocument.ts';
import { newId } from '../room/newId.ts';
import { writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { writtenForm } from './writtenForm.ts';

/** Rejects as the disk does. */
export async function putBeside(vault: OpenVault, document: unknown): Promise<'beside' | 'tampered'> {
  const read = readDocument(document);
  if (!read.ok) return 'tampered';
  const { meeting, phase } = read.document;
  const id = newId();
  const facts = { ...meeting, id, courseId: courseBeside(meeting.id, id) };
  await writeMeeting(vault, { id, rev: 1, ...writtenForm(facts, phase) });
  return 'beside';
}
