// Leads to the field in which the talk is written: by a key, and from the empty list.

/** What the field carries, so that it can be found. */
export const captureMark = { 'data-place': 'capture' } as const;

export const focusCapture = (): void => document.querySelector<HTMLElement>('[data-place="capture"]')?.focus();
