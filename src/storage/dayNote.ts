// The day on which the app was last open here, outside the database: a clock that has leapt is known by it.
// Holds a date, and nothing of any meeting.
const place = 'step-up.day';

/** YYYY-MM-DD; null when there is none, or when this browser keeps none. */
export const readDayNote = (): string | null => {
  try {
    const day = localStorage.getItem(place);
    return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  } catch {
    return null;
  }
};

export const noteDay = (day: string): void => {
  try {
    if (readDayNote() !== day) localStorage.setItem(place, day);
  } catch {
    // Without it the clock is asked about less.
  }
};
