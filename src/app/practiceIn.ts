// Practice has an address of its own, and its meetings have names that show what they are: in the window on the table too.
export const practicePrefix = 'oeve-';
export const practiceIn = (hash: string): boolean => hash === '#/oeve';
export const isPracticeMeeting = (id: string | undefined): boolean => id?.startsWith(practicePrefix) ?? false;
