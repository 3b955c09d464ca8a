// A note outside the database that there once was one: tells "your data is gone" from "first start". Holds a random id, nothing else.
const place = 'step-up.device';

/** Null when there is no note, or when this browser keeps none. */
export const readMarker = (): string | null => {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
};

export const leaveMarker = (vaultId: string): void => {
  try {
    localStorage.setItem(place, vaultId);
  } catch {
    // Without it, lost data looks like a first start. Nothing else depends on it.
  }
};
