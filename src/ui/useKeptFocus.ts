// When the thing that had the focus goes away - a press that is done, a form that closes - the focus stays where it was:
// on what stood around it. Without this somebody who does not see the screen begins again from the top.
import { type RefObject, useEffect } from 'react';

const places = 'section, article, aside, form, fieldset, li, ul, ol, dialog, nav, footer, main, [role="group"]';

function ancestorsOf(element: Element | null): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one = element?.parentElement; one; one = one.parentElement) if (one.matches(places)) found.push(one);
  return found;
}

export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return undefined;
    let last: Element | null = null;
    let around: readonly HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      around = ancestorsOf(last);
    };
    // Somebody went away from it by will: then nothing is to come back.
    const onLeave = () =>
      queueMicrotask(() => {
        if (last?.isConnected && document.activeElement !== last) last = null;
      });
    const keep = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const place = around.find((one) => one.isConnected && one.getClientRects().length > 0);
      last = null;
      if (!place) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(keep);
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('focusout', onLeave);
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('focusout', onLeave);
    };
  }, [within]);
}
