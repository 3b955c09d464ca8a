// Watches over an open window: who is here, how long nobody has been, the quick cover, and what other windows call.
import { changeSession, useSession } from '../room/session.ts';
import { idleLock } from './idleLock.ts';
import { callWindows, hearWindows } from './lockChannel.ts';
import { isRunningAnywhere, tellWhetherRunning } from './runningNow.ts';
import { watchShifts } from './watchShifts.ts';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;
const returning = ['focus', 'pageshow'] as const;
const second = 1000;
/** How often the other windows are told that somebody is here. */
const tellEvery = 2 * second;

const coverHere = (): void => {
  if (useSession.getState().cover === 'none') changeSession({ cover: 'hidden' });
};
const showHere = (): void => {
  if (useSession.getState().cover === 'hidden') changeSession({ cover: 'none' });
};

/** Covers every window at once. No key is dropped. */
export function coverEveryWindow(): void {
  coverHere();
  callWindows('cover');
}

export function showEveryWindow(): void {
  showHere();
  callWindows('show');
}

/** For a window that has nothing to lock. Answers how to stop. */
export const hearCovers = (): (() => void) =>
  hearWindows((word) => {
    if (word === 'cover') coverHere();
    else if (word === 'show') showHere();
  });

/** `lock` locks this window; whoever calls is told once. Answers how to stop. */
export function guardWindow(lock: () => void): () => void {
  const idle = idleLock(
    { wall: () => Date.now(), steady: () => performance.now() },
    {
      limits: () => useSession.getState(),
      isRunning: isRunningAnywhere,
      onSoon: (lockSoon) => changeSession({ lockSoon }),
      onOver: () => {
        callWindows('lock');
        lock();
      },
    },
  );
  let told = Number.NEGATIVE_INFINITY;
  const alive = () => {
    void idle.active();
    const now = performance.now();
    if (now - told < tellEvery && !useSession.getState().lockSoon) return;
    told = now;
    callWindows('active');
  };
  const look = () => {
    tellWhetherRunning();
    void idle.look();
  };
  const stopCovers = hearCovers();
  const stopHearing = hearWindows((word) => {
    if (word === 'active') void idle.active();
    else if (word === 'lock') lock();
  });
  const stopShifts = watchShifts(coverEveryWindow);
  const stopCover = useSession.subscribe((now, before) => {
    if (before.cover === 'unsaved' && now.cover === 'none') idle.again();
  });
  const ticking = setInterval(look, second);
  const on = { capture: true, passive: true } as const;
  for (const sign of signsOfLife) addEventListener(sign, alive, on);
  for (const sign of returning) addEventListener(sign, look);
  for (const sign of ['visibilitychange', 'resume']) document.addEventListener(sign, look);
  return () => {
    stopCovers();
    stopHearing();
    stopShifts();
    stopCover();
    clearInterval(ticking);
    for (const sign of signsOfLife) removeEventListener(sign, alive, on);
    for (const sign of returning) removeEventListener(sign, look);
    for (const sign of ['visibilitychange', 'resume']) document.removeEventListener(sign, look);
  };
}
