// The welcome, said aloud by the one who leads the meeting: its paragraphs in order. Words: locales/*/opening.ts.

export const welcomeParagraphs = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const;
