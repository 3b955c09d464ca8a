// Every note of ours in this browser, outside the databases, whichever part of the app left it.
const prefix = 'step-up.';

/** None where this browser keeps none. */
export const ourNotes = (): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

/** How many there were. */
export const takeNotesAway = (): number => {
  const notes = ourNotes();
  for (const note of notes) localStorage.removeItem(note);
  return notes.length;
};
