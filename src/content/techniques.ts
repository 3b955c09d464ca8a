// The seven techniques of the one who leads the meeting: ids, order and icon, and which sentences each has.
// Every technique has the same keys, so `techniques:${id}.say.${key}` is checked by the compiler.
// Must never hold words (they live in locales/*/techniques.ts) or know who is speaking.

export const techniques = [
  { id: 'keepFocus', icon: 'target' },
  { id: 'giveOwnership', icon: 'key' },
  { id: 'giveInformation', icon: 'book' },
  { id: 'handleDualRole', icon: 'masks' },
  { id: 'adaptToPerson', icon: 'people' },
  { id: 'strengthenHope', icon: 'sun' },
  { id: 'holdDifficultTalks', icon: 'waves' },
] as const;

export type Technique = (typeof techniques)[number];
export type TechniqueId = Technique['id'];

export const techniqueCues = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;
export const techniqueSentences = ['s1', 's2', 's3', 's4', 's5', 's6'] as const;
export const techniqueTraps = ['a1', 'a2', 'a3', 'a4'] as const;
