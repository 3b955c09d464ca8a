// What stands between a name and what that person does: nothing but a space where they make one sentence, which they do
// only in a script with small letters.

export const beginsSmall = (what: string): boolean => /^\p{Ll}/u.test(what.trimStart());

export const afterName = (what: string): string => (beginsSmall(what) ? ' ' : ': ');
