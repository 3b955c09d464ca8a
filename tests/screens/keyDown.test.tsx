import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useKeyDown } from '../../src/screens/frame/useKeyDown.ts';

test('a key pressed in the moment the thing is shown is heard', async () => {
  const heard = vi.fn();
  function Question() {
    useKeyDown(({ key }) => void heard(key));
    return <p>Hvad var svaret?</p>;
  }
  const place = document.createElement('div');
  // As the app draws: in `act` every effect would have run before anybody could press.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const shown = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
      resolve();
    }).observe(place, { childList: true });
  });
  const root = createRoot(place);
  root.render(<Question />);
  await shown;
  expect(heard).toHaveBeenCalledExactlyOnceWith('2');
  root.unmount();
  vi.unstubAllGlobals();
});
