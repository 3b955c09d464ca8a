// A rest of the browser, for work that nobody waits for.

/** Resolves when the browser has nothing better to do, or after `atMost` milliseconds. */
export const idle = (atMost = 1_000): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: atMost });
    else setTimeout(resolve);
  });
