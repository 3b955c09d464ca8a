// Whether the browser has promised not to clear our storage by itself. Asked once, when there is something to keep.
let asked = false;

/** 'kept' when the browser has promised; else backups matter more, and the person is told. Never rejects. */
export const persistence = async (): Promise<'kept' | 'notPromised'> => {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'notPromised';
  } catch {
    return 'notPromised';
  }
};

/** Called after the first save. Never rejects; `persistence` has the answer. */
export const askToBeKept = async (): Promise<void> => {
  if (asked) return;
  asked = true;
  try {
    await navigator.storage.persist();
  } catch {
    // A browser that cannot be asked has promised nothing.
  }
};
