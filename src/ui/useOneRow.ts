// Keeps the parts of a bar in one row: says on it how tight they stand, step by step, until none is under the first.
// The style decides what gives way at each step. Words of another language are longer, and so are larger letters.
import { type RefObject, useLayoutEffect } from 'react';

const tightest = 3;

type PartsOf = (bar: HTMLElement) => readonly Element[];

const allOf: PartsOf = (bar) => [...bar.children, ...(bar.lastElementChild?.children ?? [])];

const isOneRow = (parts: readonly Element[]): boolean => {
  const [first, ...others] = parts;
  const end = first?.getBoundingClientRect().bottom ?? 0;
  const isShown = (one: Element) => one.getClientRects().length > 0;
  return others.filter(isShown).every((one) => one.getBoundingClientRect().top < end);
};

function fit(bar: HTMLElement, partsOf: PartsOf): void {
  for (let tight = 0; tight <= tightest; tight += 1) {
    bar.dataset['tight'] = String(tight);
    if (isOneRow(partsOf(bar))) return;
  }
}

/** Again whenever the bar or one of its parts has another size. `partsOf` is the same function at each drawing. */
export function useOneRow(ref: RefObject<HTMLElement | null>, partsOf: PartsOf = allOf): void {
  useLayoutEffect(() => {
    const bar = ref.current;
    if (!bar || !('ResizeObserver' in globalThis)) return undefined;
    let frame = 0;
    const sized = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => fit(bar, partsOf));
    });
    fit(bar, partsOf);
    for (const part of [bar, ...bar.children]) sized.observe(part);
    return () => {
      cancelAnimationFrame(frame);
      sized.disconnect();
    };
  }, [ref, partsOf]);
}
