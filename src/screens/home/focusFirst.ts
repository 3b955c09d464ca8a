/** Given as ref: where the focus goes when the dialog round it opens, instead of its close button. */
export const focusFirst = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '');
