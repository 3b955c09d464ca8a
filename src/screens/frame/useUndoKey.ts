// Ctrl+Z (Cmd+Z) takes the last step back. In a field it is the field's own; over a window nothing behind is changed.
import { useEffect, useEffectEvent } from 'react';

const field =
  'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])';

export function useUndoKey(onUndo: () => void): void {
  const told = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() !== 'z') return;
    if (event.target instanceof Element && event.target.closest(field)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => told(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
