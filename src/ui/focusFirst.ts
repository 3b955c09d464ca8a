/** Given as ref: where the focus goes when the dialog or the list round it opens, instead of its first button. */
export const focusFirst = (part: HTMLElement | null): void => part?.setAttribute('autofocus', '');
