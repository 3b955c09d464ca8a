// At every start of the app a practice that was not ended goes. One that was cut off, by a crash or a power cut, waits until
// a new log has been begun: deleting is writing too.
import { practiceIsThere, removePracticeLeft } from './practiceLeft.ts';

/** Never rejects. */
export const clearPracticeAtStart = async (): Promise<void> => {
  try {
    if (!(await practiceIsThere())) return;
    const { notesOfPractice } = await import('./wholeLog.ts');
    if ((await notesOfPractice()).length === 0) await removePracticeLeft();
  } catch {
    // It is in nobody's way, and goes at a later start.
  }
};
