// One window writes a meeting. The browser lets go of the lock when the window is closed or crashes.
const nameOf = (id: string): string => `meeting:${id}`;

export interface HeldMeeting {
  readonly release: () => void;
}

/** Resolves at once: with the lock, or 'heldElsewhere' when another window has it. */
export const holdMeeting = (id: string): Promise<HeldMeeting | 'heldElsewhere'> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(nameOf(id), { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve('heldElsewhere');
          return undefined;
        }
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch(reject);
  });

/** Whether any window of this browser has a meeting open. */
export const anyMeetingIsOpen = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(nameOf('')));
};
