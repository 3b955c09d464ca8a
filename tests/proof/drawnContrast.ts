// Contrast as it is drawn, for the system's own colours (forced-colors). axe reads the ink from -webkit-text-fill-color,
// which still tells the colour of the style sheet when the browser paints another one, so it finds light words on white
// that nobody sees. There the pixels of each text are looked at instead.
import type { Page } from 'playwright';
import { painted } from './painted.ts';

/** WCAG 1.4.6; and 1.4.3 for large text and for what is closed, as axe asks too. */
const least = { text: 7, large: 4.5 } as const;

interface Faint {
  readonly place: string;
  readonly ratio: number;
}

async function inSight(page: Page): Promise<readonly Faint[]> {
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ([png, { text: leastText, large: leastLarge }]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawn = canvas.getContext('2d', { willReadFrequently: true });
      if (!drawn) throw new Error('No picture could be looked at.');
      drawn.drawImage(bitmap, 0, 0);

      const channel = (value: number) =>
        value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const lightOf = (colour: number) =>
        0.2126 * channel(colour >> 16) + 0.7152 * channel((colour >> 8) & 255) + 0.0722 * channel(colour & 255);
      const contrast = (one: number, other: number) => {
        const [a, b] = [lightOf(one), lightOf(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      /** The ground is what there is most of; the ink is what stands out most from it. */
      const drawnIn = ({ left, top, width, height }: DOMRect) => {
        const { data } = drawn.getImageData(Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height));
        const counts = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [[ground] = [0]] = [...counts].toSorted(([, one], [, other]) => other - one);
        return Math.max(...[...counts.keys()].map((colour) => contrast(colour, ground)));
      };

      const found = new Map<string, number>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const one = node.parentElement;
        if (
          !one?.checkVisibility() ||
          !/[\p{L}\p{N}]/u.test(node.textContent ?? '') ||
          one.closest('.vh, svg, [aria-disabled="true"]')
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const [box] = range.getClientRects();
        if (!box || box.width < 4 || box.height < 4 || box.bottom > innerHeight || box.right > innerWidth) continue;
        if (box.left < 0 || box.top < 0) continue;
        // Not what something else lies over, nor what its own box has cut away.
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!top || !one.contains(top)) continue;
        const { fontSize, fontWeight } = getComputedStyle(one);
        const size = Number.parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const ratio = drawnIn(box);
        if (ratio < (isLarge ? leastLarge : leastText)) {
          const words = (node.textContent ?? '').trim().slice(0, 20);
          const place = `${one.tagName.toLowerCase()}.${one.className} "${words}"`;
          found.set(place, Math.min(ratio, found.get(place) ?? ratio));
        }
      }
      return [...found].map(([place, ratio]) => ({ place, ratio }));
    },
    [picture, least] as const,
  );
}

/** A picture of a busy browser may show a half painted page: what is wrong is wrong in each of so many pictures. */
const pictures = 3;

async function wrongEachTime(page: Page): Promise<readonly string[]> {
  let found = await inSight(page);
  for (let more = 1; more < pictures && found.length > 0; more += 1) {
    await painted(page);
    const again = new Set((await inSight(page)).map(({ place }) => place));
    found = found.filter(({ place }) => again.has(place));
  }
  return found.map(({ place, ratio }) => `drawn contrast: ${place} ${ratio.toFixed(1)}`);
}

/** A long page is looked at so many windows down. */
const mostLooks = 4;

export async function drawnContrast(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  const downTo = (windows: number): Promise<boolean> =>
    page.evaluate((down) => {
      const scrollers = [document.scrollingElement, ...document.querySelectorAll('dialog[open] .inside, main')];
      const long = scrollers.find((one) => one && one.scrollHeight > one.clientHeight + 4);
      if (!long) return down === 0;
      long.scrollTo({ top: down * long.clientHeight * 0.7 });
      return down * long.clientHeight * 0.7 < long.scrollHeight - long.clientHeight * 0.3;
    }, windows);
  for (let windows = 0; windows < mostLooks && (await downTo(windows)); windows += 1) {
    for (const what of await wrongEachTime(page)) found.add(what);
  }
  await downTo(0);
  return [...found];
}
