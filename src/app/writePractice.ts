// Puts a meeting of a practice into its own database. Answers its id.
import { type MeetingSnapshot, phaseOf } from '../meeting/meetingMachine.ts';
import { writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { writtenForm } from './writtenForm.ts';

export async function writePractice(vault: OpenVault, snapshot: MeetingSnapshot): Promise<string> {
  const { id } = snapshot.context;
  await writeMeeting(vault, { id, rev: 1, ...writtenForm(snapshot.context, phaseOf(snapshot)) });
  return id;
}
