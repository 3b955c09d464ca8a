// Brings the pages of the list in step with what is in memory: the few that lag, or all of them anew.
import { idle } from './idle.ts';
import type { OpenVault } from './openVault.ts';
import {
  firstPage,
  frontPage,
  type Known,
  newTop,
  onAPage,
  putPages,
  readTop,
  sealPage,
  type Top,
} from './summaryPages.ts';

/** Which pages lie there and what stands on them, as far as this window knows. */
export interface Layout {
  /** Null when there are none. */
  readonly stamp: string | null;
  /** None when somebody else made them, or they are not whole. */
  readonly pages: number;
  readonly pageOf: Map<string, number>;
  /** What the pages have wrong, or lack. */
  readonly changed: Set<string>;
}

export const noLayout = (changed: Set<string> = new Set(), stamp: string | null = null): Layout => ({
  stamp,
  pages: 0,
  pageOf: new Map(),
  changed,
});

interface InMemory {
  readonly all: readonly Known<unknown>[];
  readonly front: readonly Known<unknown>[];
  /** How many rows there are on the disk, read or not. */
  readonly rows: number;
  /** Every row up to here is in `all`. */
  readonly seen: number;
  readonly layout: Layout;
}

/** So few are read from their rows as quickly. */
const fewEnough = 256;
const atOnce = 8;

const anew = async ({ keys, database }: OpenVault, { all, front, rows, seen, layout }: InMemory): Promise<Layout> => {
  const slices: (readonly Known<unknown>[])[] = [];
  for (let from = 0; from < all.length; from += onAPage) slices.push(all.slice(from, from + onAPage));
  // Without pages it stands for "being written": a window that is closed in the middle leaves nothing that is believed.
  const begun: Top = newTop(-1, 0);
  const lost = noLayout(layout.changed);
  if (!(await putPages(database, { top: begun, pages: [], over: layout.stamp, rows }))) return lost;
  for (let from = 0; from < slices.length; from += atOnce) {
    const some = slices.slice(from, from + atOnce);
    const pages = await Promise.all(some.map((entries, at) => sealPage(keys, firstPage + from + at, entries)));
    if (!(await putPages(database, { top: begun, pages, over: begun.stamp }))) return lost;
    await idle();
  }
  const top = newTop(seen, slices.length);
  if (!(await putPages(database, { top, pages: [await sealPage(keys, frontPage, front)], over: begun.stamp })))
    return lost;
  const pageOf = new Map(slices.flatMap((entries, at) => entries.map(({ id }) => [id, firstPage + at] as const)));
  return { stamp: top.stamp, pages: slices.length, pageOf, changed: new Set() };
};

/** New ones go to the last page, and on to new ones when it is full. */
const placed = (all: readonly Known<unknown>[], { pages, pageOf, changed }: Layout) => {
  let last = firstPage + pages - 1;
  let onLast = [...pageOf.values()].filter((page) => page === last).length;
  const places = new Map(pageOf);
  for (const { id } of all) {
    if (!changed.has(id) || places.has(id)) continue;
    if (onLast >= onAPage) {
      last += 1;
      onLast = 0;
    }
    onLast += 1;
    places.set(id, last);
  }
  return { pageOf: places, pages: last - firstPage + 1 };
};

const inPlace = async ({ keys, database }: OpenVault, { all, front, seen, layout }: InMemory): Promise<Layout> => {
  const { pageOf, pages } = placed(all, layout);
  const lagging = new Map<number, Known<unknown>[]>();
  for (const id of layout.changed) {
    const page = pageOf.get(id);
    if (page !== undefined) lagging.set(page, []);
  }
  for (const one of all) lagging.get(pageOf.get(one.id) ?? 0)?.push(one);
  const sealed = await Promise.all([
    sealPage(keys, frontPage, front),
    ...Array.from(lagging, ([page, entries]) => sealPage(keys, page, entries)),
  ]);
  const top = newTop(seen, pages);
  const put = await putPages(database, { top, pages: sealed, over: layout.stamp });
  return put ? { stamp: top.stamp, pages, pageOf, changed: new Set() } : noLayout(layout.changed);
};

/** The layout from then on. Pages of somebody else's making are left alone until much has changed. */
export const writePages = async (vault: OpenVault, memory: InMemory): Promise<Layout> => {
  const { all } = memory;
  const there = readTop(await vault.database.pages.get(0));
  const stamp = there?.stamp ?? null;
  const layout = stamp === memory.layout.stamp ? memory.layout : noLayout(memory.layout.changed, stamp);
  const lag = layout.changed.size;
  if (layout.pages > 0 && lag <= all.length / 4) {
    return lag === 0 ? layout : inPlace(vault, { ...memory, layout });
  }
  const someoneElses = there !== null && there.pages > 0 && layout.pages === 0;
  return all.length > fewEnough && (!someoneElses || lag > fewEnough) ? anew(vault, { ...memory, layout }) : layout;
};
