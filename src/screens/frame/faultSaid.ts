// The sentence for a fault of the disk outside the open meeting: nothing stands there that could be saved in a file.
import type { Outcome } from '../../room/device.ts';

type Fault = NonNullable<Outcome>;

const said: Partial<Record<Fault, 'code.noRoom' | 'olderRow' | 'notReadNow'>> = {
  full: 'code.noRoom',
  stale: 'olderRow',
  failed: 'notReadNow',
  timedOut: 'notReadNow',
  badValue: 'notReadNow',
};

/** A key of the area `trouble`. */
export const faultSaid = (code: Fault) => said[code] ?? (`code.${code}` as const);
