/** A passphrase as it is meant: space at the ends, and more than one between words, is a slip of the finger. */
export const passphraseSaid = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ');
