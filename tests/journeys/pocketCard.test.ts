// The pocket card of the guide, printed as anybody would: the two sides of one sheet of A5.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { axeFindings, expect, test } from './fixtures.ts';

test('the pocket card prints on both sides of one A5, in both languages, and is clean in axe', async ({ page }) => {
  for (const language of ['da', 'en']) {
    await page.goto(pathToFileURL(resolve(`docs/guide/${language}/pocket-card.html`)).href);
    expect(await axeFindings(page)).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(2);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([148, 210]);
  }
});
