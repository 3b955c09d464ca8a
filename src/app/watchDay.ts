// Tells when another day has come while the app stands open: at midnight, and when a computer wakes or a window returns.

const minute = 60_000;
const returning = ['focus', 'pageshow'] as const;

/** `today` is the day on this computer. Answers how to stop. */
export function watchDay(today: () => string, onDay: (day: string) => void): () => void {
  let known = today();
  const look = () => {
    const now = today();
    if (now === known) return;
    known = now;
    onDay(now);
  };
  const ticking = setInterval(look, minute);
  for (const sign of returning) addEventListener(sign, look);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(ticking);
    for (const sign of returning) removeEventListener(sign, look);
    document.removeEventListener('visibilitychange', look);
  };
}
