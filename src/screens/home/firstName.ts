/** The list may be seen by the next who comes in: it shows no more of a name than this. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
