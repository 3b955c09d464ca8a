// A note that something lies on this phone, so that the app's own address opens it there. Says nothing of what or whose.
const place = 'step-up.mine';

/** False when there is no note, or when this browser keeps none. */
export const hasMineMarker = (): boolean => {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
};

export const setMineMarker = (there: boolean): void => {
  try {
    if (there) localStorage.setItem(place, '1');
    else localStorage.removeItem(place);
  } catch {
    // Without it the page is still found at its own address.
  }
};
