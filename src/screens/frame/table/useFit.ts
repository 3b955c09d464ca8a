// Makes what is written smaller in steps until all of it is in sight: nobody scrolls a screen on the wall.
// Sets --fit on the box, a number for its own style to multiply by.
import { type RefObject, useLayoutEffect } from 'react';

const steps = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4] as const;

function fit(box: HTMLElement): void {
  for (const step of steps) {
    box.style.setProperty('--fit', String(step));
    if (box.scrollHeight <= box.clientHeight) return;
  }
}

/** Again whenever `what` is another thing, the box has another size, or the person reads in another way. */
export function useFit(ref: RefObject<HTMLElement | null>, what: unknown): void {
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !('ResizeObserver' in globalThis)) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => fit(box));
    };
    fit(box);
    void document.fonts.ready.then(soon);
    const sized = new ResizeObserver(soon);
    sized.observe(box);
    const read = new MutationObserver(soon);
    read.observe(document.documentElement, { attributes: true });
    return () => {
      cancelAnimationFrame(frame);
      sized.disconnect();
      read.disconnect();
    };
  }, [ref, what]);
}
