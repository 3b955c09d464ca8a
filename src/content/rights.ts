// The card "Dine rettigheder": its lines in order and the day its wording was written.
// The law is changing: whoever changes a line in locales/*/opening.ts changes the day here.

export const rightsLines = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'] as const;

/** The day the wording was written, YYYY-MM-DD. */
export const rightsWrittenOn = '2026-11-21';
