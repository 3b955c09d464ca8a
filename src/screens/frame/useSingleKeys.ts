// Shortcuts of one key. Outside fields only, never over a window, and they can be switched off (WCAG 2.1.4).
import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../../room/session.ts';

// In a box or a circle no letter is typed: there a shortcut is a shortcut.
const field = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [popover]';

/** Calls `onKey` with each single key; it answers whether the key was its own. */
export function useSingleKeys(onKey: (key: string) => boolean): void {
  const on = useSession((s) => s.singleKeys);
  const told = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(field)) return;
    if (document.querySelector('dialog[open]')) return;
    if (onKey(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => told(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
