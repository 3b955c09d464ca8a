// Work that may wait until what the person did is on the screen: the next frame, or at once where nothing is painted.

/** Runs `work` once, after the next frame; a tenth of a second later at most. */
export function afterPaint(work: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}
