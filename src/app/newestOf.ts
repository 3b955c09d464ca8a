// Reads one thing again each time it is asked for, one reading at a time: what is asked meanwhile is one more reading.
interface Newest {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** `read` never rejects. Nothing is answered after `stop`. */
export function newestOf<T>(read: () => Promise<T>, then: (newest: T) => void): Newest {
  let asked = false;
  let reading = false;
  let stopped = false;
  const readOn = (): void => {
    if (!asked || reading || stopped) return;
    asked = false;
    reading = true;
    void read().then((newest) => {
      reading = false;
      if (!asked && !stopped) then(newest);
      readOn();
    });
  };
  return {
    ask: () => {
      asked = true;
      readOn();
    },
    stop: () => {
      stopped = true;
    },
  };
}
