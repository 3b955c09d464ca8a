// Makes the pictures of docs/guide from what a rehearsal left behind: small, and named after what they show.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { mine } from '../../src/locales/da/mine.ts';
import { phone } from '../rehearsal/looks.ts';
import { openTakenHome } from '../rehearsal/onPhone.ts';
import { openStage } from '../rehearsal/stage.ts';
import { fileOfStep, guidePictures } from './guidePictures.ts';

const folder = 'docs/guide/pictures';

/** The same picture as WebP, drawn by the browser at the size it has. */
async function asWebp(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (base64) => {
    const from = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([from], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    return Array.from(new Uint8Array(await webp.arrayBuffer()));
  }, Buffer.from(png).toString('base64'));
  return Uint8Array.from(bytes);
}

/** "Mine aftaler" with the file the citizen took home, looked at and not kept. */
async function onThePhone(page: Page, file: string): Promise<Uint8Array> {
  await openTakenHome(page, file);
  await page.getByRole('button', { name: mine.ask.look, exact: true }).click();
  await page.getByText(mine.onlyNow).waitFor();
  return page.screenshot();
}

/** Answers the names of the pictures that could not be made. */
export async function makePictures(from: string, root: string): Promise<readonly string[]> {
  const files = readdirSync(from);
  const takenHome = fileOfStep(files, 'sheet\\.html');
  const stage = await openStage({ hands: 'mouse', size: phone, root });
  const missing: string[] = [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const { name, step } of guidePictures) {
      const file = step === null ? takenHome : fileOfStep(files, `${step}\\.png`);
      if (file === undefined) {
        missing.push(name);
        continue;
      }
      const png = step === null ? await onThePhone(stage.page, join(from, file)) : readFileSync(join(from, file));
      writeFileSync(join(folder, `${name}.webp`), await asWebp(stage.page, png));
    }
  } finally {
    await stage.close();
  }
  return missing;
}
