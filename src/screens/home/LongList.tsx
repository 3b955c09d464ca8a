// A list of any length, of which only what is near the window is drawn. The rest is kept open as empty room of its height.
// Rows may be of any height; each says itself which of how many it is. A row that has the focus is never taken away.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { atFirst, drawnGroups, type ListWindow, type Measured, movedTo, roomBetween, together } from './listWindow.ts';

/** For the `li` of each row. */
export interface RowInList {
  readonly 'data-row': string;
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
}

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T, row: RowInList) => ReactNode;
}

export function LongList<T extends { readonly id: string }>({ items, children }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<ListWindow>(atFirst);
  /** Which row last had the focus. It may have come to another place since. */
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const rows = items.length;

  useEffect(() => {
    const of = list.current;
    return of ? watch(of, (measured) => setShown((before) => movedTo(before, measured, rows))) : undefined;
  }, [rows]);

  useEffect(() => {
    const of = list.current;
    const noted = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      setFocusedId(row?.dataset['row'] ?? null);
    };
    of?.addEventListener('focusin', noted);
    return () => of?.removeEventListener('focusin', noted);
  }, []);

  const place = focusedId === null ? -1 : items.findIndex(({ id }) => id === focusedId);
  const drawn = drawnGroups(shown, rows, place < 0 ? null : Math.floor(place / together));
  return (
    <ul ref={list} className="rows">
      {drawn.flatMap((group, at) => {
        const first = group * together;
        const room = roomBetween(shown, at === 0 ? 0 : (drawn[at - 1] ?? 0) + 1, group, rows);
        return [
          room > 0 && <Room key={`before ${group}`} height={room} />,
          ...items
            .slice(first, first + together)
            .map((item, n) =>
              children(item, { 'data-row': item.id, 'aria-posinset': first + n + 1, 'aria-setsize': rows }),
            ),
        ];
      })}
    </ul>
  );
}

const Room = ({ height }: { readonly height: number }) => (
  <li role="presentation" aria-hidden="true" className="room" style={{ blockSize: height }} />
);

function measure(list: HTMLElement): Measured {
  const { top, width } = list.getBoundingClientRect();
  const sums = new Map<number, readonly [height: number, rows: number]>();
  for (const row of list.querySelectorAll('[aria-posinset]')) {
    const group = Math.floor((Number(row.getAttribute('aria-posinset')) - 1) / together);
    const [height, rows] = sums.get(group) ?? [0, 0];
    sums.set(group, [height + row.getBoundingClientRect().height, rows + 1]);
  }
  const heights = Array.from(sums, ([group, [height, rows]]) => [group, height / rows] as const);
  return { top, width, windowHeight: innerHeight, heights: new Map(heights.filter(([, height]) => height > 0)) };
}

/** Measures at once, and again whenever the window moves over the list or either of them changes its size. */
function watch(list: HTMLElement, tell: (measured: Measured) => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => tell(measure(list)));
  };
  soon();
  const sized = 'ResizeObserver' in globalThis ? new ResizeObserver(soon) : null;
  sized?.observe(list);
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  return () => {
    cancelAnimationFrame(frame);
    sized?.disconnect();
    removeEventListener('scroll', soon);
    removeEventListener('resize', soon);
  };
}
