// A name or a sentence of another direction, told apart so that it does not turn the words round it (Unicode FSI and PDI).
export const isolated = (text: string): string => `\u2068${text}\u2069`;
