// Which sentence a fault of the disk is told with on the phone. Every one of them leaves what was kept as it was.
const known = ['full', 'denied', 'missing'] as const;
type Known = (typeof known)[number];

export const troubleWord = (code: string): Known | 'disk' => known.find((one) => one === code) ?? 'disk';
