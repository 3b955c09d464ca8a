// Words that are in no other place than this window hold it where they are.
import { act, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { askBeforeGoing } from '../../src/app/askBeforeGoing.ts';
import { keptNow, setLettingGo, setUnsavedNow, wordsAreOnlyHere } from '../../src/app/openNow.ts';
import { takeUpdate } from '../../src/app/serviceWorker.ts';
import { useHeldAddress, useHeldPlace } from '../../src/app/useHeldPlace.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { aKept } from './aKept.ts';

askBeforeGoing();
const asksBeforeGoing = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

function Here() {
  useHeldAddress();
  const [place] = useHeldPlace();
  return <p>{place}</p>;
}

/** On the page of a meeting, and then on the way to the list. */
async function leave() {
  location.hash = '#/m/one';
  const { container } = render(<Here />);
  act(() => navigate('/'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return { place: container.textContent, address: location.hash };
}

afterEach(() => {
  setUnsavedNow(null);
  changeSession({ heldHere: 0 });
});

test('what the disk did not take holds the window, and says so', async () => {
  setUnsavedNow(aKept('notSaved').kept, 'one');
  expect(await leave()).toEqual({ place: '/m/one', address: '#/m/one' });
  expect(useSession.getState().heldHere).toBe(1);
  expect(asksBeforeGoing()).toBe(true);
});

test.each([
  ['what is saved', 'saved', false],
  ['what is in a file', 'notSaved', true],
] as const)('%s lets it go', async (_, kind, mayGo) => {
  const { kept, now } = aKept(kind);
  now.mayGo = mayGo;
  setUnsavedNow(kept, 'one');
  expect(await leave()).toEqual({ place: '/', address: '#/' });
  expect(useSession.getState().heldHere).toBe(0);
  expect(asksBeforeGoing()).toBe(false);
});

test('a meeting that is being let go of is reached until the disk has answered', async () => {
  const { kept, now } = aKept('saving');
  let answer = () => {};
  const closing = new Promise<void>((resolve) => (answer = resolve));
  setLettingGo(closing, kept);
  expect(keptNow()).toBe(kept);
  now.kind = 'notSaved';
  expect(wordsAreOnlyHere()).toBe(true);
  answer();
  await vi.waitFor(() => expect(keptNow()).toBeNull());
});

test('no newer version is put in place meanwhile', async () => {
  const worker = { postMessage: vi.fn(), state: 'installed' };
  const heard = new EventTarget();
  const container = Object.assign(heard, {
    controller: {},
    register: () => Promise.resolve(Object.assign(new EventTarget(), { waiting: worker, installing: null })),
  });
  vi.stubEnv('PROD', true);
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  Object.defineProperty(navigator, 'locks', { value: { query: () => Promise.resolve({}) }, configurable: true });
  const { registerServiceWorker } = await import('../../src/app/serviceWorker.ts');
  await registerServiceWorker();
  setUnsavedNow(aKept('notSaved').kept, 'one');
  expect(await takeUpdate()).toBe('meetingOpen');
  expect(worker.postMessage).not.toHaveBeenCalled();
  setUnsavedNow(null);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const stop = vi.spyOn(window, 'stop').mockReturnValue();
  const begunMeanwhile = takeUpdate();
  await vi.waitFor(() => expect(worker.postMessage).toHaveBeenCalledOnce());
  setUnsavedNow(aKept('notSaved').kept, 'one');
  await vi.runAllTimersAsync();
  expect(await begunMeanwhile).toBe('meetingOpen');
  expect(stop).not.toHaveBeenCalled();
  setUnsavedNow(null);
  const asked = takeUpdate();
  await vi.runAllTimersAsync();
  expect(await asked, 'a browser that leaves it waiting').toBe('notYet');
  expect(stop).toHaveBeenCalledOnce();
  worker.state = 'activated';
  const askedAgain = takeUpdate();
  await vi.runAllTimersAsync();
  expect(await askedAgain).toBe('updating');
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
