// The way a language is written, by its code. One list for the screen, the sheet and what people say.

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

export const directionOf = (code: string): 'ltr' | 'rtl' => (rightToLeft.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr');
