// A window that keeps an older database open and is deaf to every asking, with the browser's own database.
import { expect, test } from 'vitest';
import { closeDatabase, declareDatabase, openDatabase } from '../../src/storage/database.ts';
import { rawly } from './aDevice.ts';

test('is told from a disk that does not answer', async () => {
  const name = `blocked-${crypto.randomUUID()}`;
  await rawly(
    name,
    async () => {
      for (const _again of ['once', 'and again']) {
        await expect(openDatabase(declareDatabase(name), 'refuse')).rejects.toMatchObject({ code: 'blocked' });
      }
    },
    10,
  );
  const later = declareDatabase(name);
  await openDatabase(later, 'refuse');
  closeDatabase(later);
});
