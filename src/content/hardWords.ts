// Words of law and practice that a citizen meets and may want explained. What they mean is in the locales.
export const hardWords = [
  'supportPerson',
  'representative',
  'powerOfAttorney',
  'consent',
  'decision',
  'complaint',
  'confidentiality',
  'followUp',
  'authority',
  'noteDuty',
  'hearing',
  'duty',
  'caseFile',
  'facilitator',
  'interpreter',
  'privateTime',
] as const;
export type HardWord = (typeof hardWords)[number];
