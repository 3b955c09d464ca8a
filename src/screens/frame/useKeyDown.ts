// Hears every key of the window, from the moment what it belongs to is shown. An effect that waits for the painting may
// come after the first key, and that key would be lost.
import { useEffectEvent, useLayoutEffect } from 'react';

/** `on`: listens only while it is true. */
export function useKeyDown(onKeyDown: (event: KeyboardEvent) => void, on = true): void {
  const told = useEffectEvent(onKeyDown);
  useLayoutEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => told(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
