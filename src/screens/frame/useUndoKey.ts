// Ctrl+Z (Cmd+Z) takes the last step back. In a field it is the field's own; over a window nothing behind is changed.
import { useKeyDown } from './useKeyDown.ts';

const field =
  'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])';

export function useUndoKey(onUndo: () => void): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() !== 'z') return;
    if (event.target instanceof Element && event.target.closest(field)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onUndo();
  });
}
