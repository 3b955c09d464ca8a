// A window that plays the laptop of the meeting "seen", and says what is on its table.
import type { BrowserContext } from 'playwright';

export async function tableFeeder(context: BrowserContext): Promise<(message: object) => Promise<void>> {
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('feeds:seen', () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
  return (message) => page.evaluate((said) => new BroadcastChannel('table:seen').postMessage(said), message);
}
