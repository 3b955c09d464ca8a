// One window writes a meeting. The browser lets go of the lock when the window is closed or crashes.
const nameOf = (id: string): string => `meeting:${id}`;

export interface HeldMeeting {
  readonly release: () => void;
  /** Resolves when another window took the meeting by force; never when it was released here. */
  readonly taken: Promise<void>;
}

/** Locks of this window that it has let go of and the browser has not yet: Firefox takes a moment over it. */
const lettingGo = new Map<string, Promise<unknown>>();

/** Null when `ifAvailable` and it is not. Rejects when `signal` ends the waiting. */
const hold = (id: string, options: LockOptions): Promise<HeldMeeting | null> =>
  new Promise((resolve, reject) => {
    let isHeld = false;
    let tellTaken = (): void => {};
    const taken = new Promise<void>((tell) => {
      tellTaken = tell;
    });
    const ended = navigator.locks
      .request(nameOf(id), options, (lock) => {
        if (lock === null) return resolve(null);
        isHeld = true;
        return new Promise<void>((letGo) => {
          const release = () => {
            const gone = ended.finally(() => lettingGo.get(id) === gone && lettingGo.delete(id));
            lettingGo.set(id, gone);
            letGo();
          };
          resolve({ release, taken });
        });
      })
      .catch((error: unknown) => {
        if (isHeld) tellTaken();
        else reject(error instanceof Error ? error : new Error('lock'));
      });
  });

/** Resolves at once: with the lock, or 'heldElsewhere' when another window has it. */
export const holdMeeting = async (id: string): Promise<HeldMeeting | 'heldElsewhere'> => {
  await lettingGo.get(id);
  return (await hold(id, { ifAvailable: true })) ?? 'heldElsewhere';
};

/**
 * Waits for the window that holds it, which has been asked to let go; one that does not answer in time loses it.
 * `byForce`: that window may still have a write under way.
 */
export const takeMeeting = async (
  id: string,
  milliseconds: number,
): Promise<HeldMeeting & { readonly byForce: boolean }> => {
  const given = await hold(id, { signal: AbortSignal.timeout(milliseconds) }).catch(() => null);
  if (given) return { ...given, byForce: false };
  const taken = await hold(id, { steal: true });
  if (!taken) throw new Error('A lock that is taken by force is always given.');
  return { ...taken, byForce: true };
};

/** Whether any window of this browser has a meeting open. */
export const anyMeetingIsOpen = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(nameOf('')));
};
