// A meeting on its way to a disk that answers when the test says so.
import { vi } from 'vitest';
import type { KeptMeeting } from '../../src/storage/keepMeeting.ts';
import type { WriteState } from '../../src/storage/keptWritten.ts';

export function aKept(first: WriteState['kind'] = 'saved') {
  const now: { kind: WriteState['kind']; mayGo: boolean } = { kind: first, mayGo: false };
  const state = (): WriteState => (now.kind === 'notSaved' ? { kind: 'notSaved', code: 'full' } : { kind: now.kind });
  const kept: KeptMeeting = {
    keep: vi.fn(),
    state,
    subscribe: () => () => undefined,
    flush: () => Promise.resolve(state()),
    tryAgain: () => Promise.resolve(state()),
    lastMoment: () => false,
    copyState: () => 'none',
    copied: () => Promise.resolve(),
    mayGo: () => now.mayGo,
    rescue: () => Promise.resolve(null),
  };
  return { now, kept };
}
