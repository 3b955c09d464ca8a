// Whom to call when somebody is worried: national numbers, beside the workplace's own. Names: locales/*/method.ts.
// The municipality checks the numbers before use; whoever changes one changes the day here.

export const concernNumbers = [
  { id: 'emergency', phone: '112' },
  { id: 'lifeline', phone: '70 201 201' },
  { id: 'violence', phone: '1888' },
] as const;

/** The day the numbers were written, YYYY-MM-DD. */
export const concernNumbersWrittenOn = '2026-11-21';
