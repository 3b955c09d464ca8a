// What may help a person take part: the codes a citizen can pick among, beside own words.
// Must never name a diagnosis or a kind of person (R21).

export const supportNeedCodes = [
  'readAloud',
  'breaks',
  'seatNearDoor',
  'shortTexts',
  'interpreter',
  'writtenInOwnLanguage',
  'startSlow',
  'other',
] as const;
