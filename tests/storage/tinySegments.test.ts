// A file made of segments with nothing in them, to keep whoever reads it busy.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { packed } from '../../src/storage/backupSegments.ts';
import { planned } from './aBackup.ts';
import { aVault } from './aDevice.ts';
import { sealedFile } from './sealedFile.ts';

const vault = await aVault();
const empty = await aVault();
const line = `{"kind":"document","id":"${'a'.repeat(32)}","rev":1,"fmt":1,"document":{"name":"a"}}\n`;

/** How many times anything was begun to be unpacked. */
const countedUnpackings = (): (() => number) => {
  let begun = 0;
  const Counted = class extends DecompressionStream {
    constructor(format: CompressionFormat) {
      super(format);
      begun += 1;
    }
  };
  vi.stubGlobal('DecompressionStream', Counted);
  return () => begun;
};
afterEach(() => vi.unstubAllGlobals());

describe('a backup', () => {
  test.each([
    ['that unpack to nothing', Uint8Array.of(3, 0)],
    ['that are not packed', Uint8Array.of(255)],
  ])('of segments %s is put away after a few of them', async (_, segment) => {
    const file = await sealedFile(
      vault,
      Array.from({ length: 2_000 }, () => segment),
    );
    const unpackings = countedUnpackings();
    await expect(planned(file, vault, empty)).rejects.toMatchObject({ code: 'tampered' });
    expect(unpackings()).toBeLessThan(200);
  });

  test('of segments without length is read no further than the first of a chunk', async () => {
    const nothing = new Uint8Array(0);
    const file = await sealedFile(vault, [
      await packed(new TextEncoder().encode(line)),
      ...Array.from({ length: 250_000 }, () => nothing),
    ]);
    const unpackings = countedUnpackings();
    const plan = await planned(file, vault, empty);
    expect(plan).toMatchObject({ isWhole: false, meetings: [{}] });
    expect(unpackings()).toBeLessThan(10);
  });
});
