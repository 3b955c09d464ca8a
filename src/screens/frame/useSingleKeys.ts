// Shortcuts of one key. Outside fields only, never over a window, and they can be switched off (WCAG 2.1.4).
import { useSession } from '../../room/session.ts';
import { useKeyDown } from './useKeyDown.ts';

// In a box or a circle no letter is typed: there a shortcut is a shortcut.
const field = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [popover]';

/** Calls `onKey` with each single key; it answers whether the key was its own. */
export function useSingleKeys(onKey: (key: string) => boolean): void {
  const on = useSession((s) => s.singleKeys);
  useKeyDown((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(field)) return;
    if (document.querySelector('dialog[open]')) return;
    if (onKey(event.key.toLowerCase())) event.preventDefault();
  }, on);
}
