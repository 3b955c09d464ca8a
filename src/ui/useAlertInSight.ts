// Where the dock scrolls with the page - a phone, large text - the answer to a press in it may come below the window.
// Then it looks as if nothing had happened: the page goes just as far as it must, at once, and the press stays in sight.
import { type RefObject, useEffect } from 'react';

/** What the press is refused with stands in the dock itself; a banner over it says what nobody has just pressed for. */
const refusalIn = (dock: HTMLElement) => dock.querySelector<HTMLElement>(':scope > [role="alert"]:not(.banner)');

export function useAlertInSight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const dock = ref.current;
    if (!dock) return undefined;
    let shown = refusalIn(dock)?.textContent ?? '';
    const look = () => {
      const refusal = refusalIn(dock);
      const said = refusal?.textContent ?? '';
      const isNew = said !== '' && said !== shown;
      shown = said;
      // The dock first: where it is higher than the window, its words come before its presses.
      if (isNew) for (const one of [dock, refusal]) one?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
    };
    const watch = new MutationObserver(look);
    watch.observe(dock, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [ref]);
}
