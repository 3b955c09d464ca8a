// A backup file of whatever segments are wanted, genuinely sealed: what an attacker with the passphrase could make.
import { sealChunk } from '../../src/storage/backupChunks.ts';
import { newBackupHeader } from '../../src/storage/backupHeader.ts';
import { layOut } from '../../src/storage/backupSegments.ts';
import type { Bytes } from '../../src/storage/bytes.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';

export const sealedFile = async (vault: OpenVault, segments: readonly Bytes[]): Promise<Blob> => {
  const { header: own, bytes } = await newBackupHeader(vault.header, 1);
  const parts: Bytes[] = [bytes];
  const laid = layOut(async (content) => {
    parts.push(await sealChunk(vault.keys.backup, own, parts.length - 1, false, content));
  });
  for (const segment of segments) await laid.add(segment);
  parts.push(await sealChunk(vault.keys.backup, own, parts.length - 1, true, laid.rest()));
  return new Blob(parts);
};
