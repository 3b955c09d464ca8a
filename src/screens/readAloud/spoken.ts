// One agreement as it is said aloud: whole sentences, each with a stop.
const withStop = (part: string): string => (/[.?!:]$/u.test(part) ? part : `${part}.`);

export const spoken = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(withStop)
    .join(' ');
