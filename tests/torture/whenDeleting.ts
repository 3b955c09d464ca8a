// Hears from the page that something is being taken off the disk; changes nothing of what it does.
import type { Page } from 'playwright';

export async function whenDeleting(page: Page, heard: () => void): Promise<void> {
  await page.exposeFunction('tellOfDeleting', heard);
  await page.addInitScript(() => {
    const ways = [
      [IDBObjectStore.prototype, 'delete'],
      [IDBCursor.prototype, 'delete'],
      [IDBFactory.prototype, 'deleteDatabase'],
      [FileSystemDirectoryHandle.prototype, 'removeEntry'],
    ] as const;
    for (const [of, name] of ways) {
      const before: unknown = Reflect.get(of, name);
      if (typeof before !== 'function') continue;
      Reflect.set(of, name, function deleting(this: unknown, ...args: readonly unknown[]): unknown {
        const tell: unknown = Reflect.get(globalThis, 'tellOfDeleting');
        if (typeof tell === 'function') Reflect.apply(tell, globalThis, []);
        const given: unknown = Reflect.apply(before, this, args);
        return given;
      });
    }
  });
}
