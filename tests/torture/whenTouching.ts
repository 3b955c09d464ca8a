// Hears from the page that something is being taken off the disk, or put there; changes nothing of what it does.
import type { Page } from 'playwright';

export async function whenTouching(page: Page, what: 'deleting' | 'putting', heard: () => void): Promise<void> {
  await page.exposeFunction('tellOfTouching', heard);
  await page.addInitScript((asked) => {
    const putting = [[IDBObjectStore.prototype, 'put']] as const;
    const deleting = [
      [IDBObjectStore.prototype, 'delete'],
      [IDBCursor.prototype, 'delete'],
      [IDBFactory.prototype, 'deleteDatabase'],
      [FileSystemDirectoryHandle.prototype, 'removeEntry'],
    ] as const;
    for (const [of, name] of asked === 'putting' ? putting : deleting) {
      const before: unknown = Reflect.get(of, name);
      if (typeof before !== 'function') continue;
      Reflect.set(of, name, function touching(this: unknown, ...args: readonly unknown[]): unknown {
        const tell: unknown = Reflect.get(globalThis, 'tellOfTouching');
        if (typeof tell === 'function') Reflect.apply(tell, globalThis, []);
        const given: unknown = Reflect.apply(before, this, args);
        return given;
      });
    }
  }, what);
}
