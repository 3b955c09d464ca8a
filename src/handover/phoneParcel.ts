// The citizen's picture, with as much in it as a phone can read: first everything, then without the
// interpreter's lines, the small steps, and the topic in its first language. Agreements are never left out; when they do not fit there is no picture.
import { waitsForDecision } from '../meeting/agreements.ts';
import { packTakeHome } from './packTakeHome.ts';
import { phoneQr, type Qr } from './qr.ts';
import type { TakeHome, TakeHomeAgreement } from './takeHome.ts';

/** What the picture goes without; it stands on paper and in the file. */
export type LeftOut = 'nothing' | 'lines' | 'steps' | 'stepsAndOriginal';

export interface PhoneParcel {
  readonly qr: Qr;
  /** Told apart from the picture. */
  readonly code: string;
  readonly leftOut: LeftOut;
  /** The length of what was sealed, in bytes. */
  readonly bytes: number;
}

type Seal = (plain: Uint8Array) => Promise<{ readonly sealed: Uint8Array; readonly code: string }>;

// What still waits for somebody's decision is never shown as if it did not.
const ifWaiting = (decides: TakeHomeAgreement['decides']): TakeHomeAgreement['decides'] =>
  decides && waitsForDecision(decides.status) ? decides : null;

/** The language stays: the page still opens in it. */
const withoutLines = (t: TakeHome): TakeHome => ({
  ...t,
  interpreted: t.interpreted && { ...t.interpreted, lines: [] },
});
const withoutSteps = (t: TakeHome): TakeHome => ({
  ...t,
  agreements: t.agreements.map((one) => ({
    ...one,
    firstStep: null,
    goals: [],
    withNames: [],
    decides: ifWaiting(one.decides),
  })),
});
const withoutOriginal = (t: TakeHome): TakeHome => ({ ...t, topic: t.topic && { ...t.topic, original: null } });

export async function phoneParcel(t: TakeHome, address: string, seal: Seal): Promise<PhoneParcel | 'tooLong'> {
  const danish = withoutLines(t);
  const steps = withoutSteps(danish);
  const ways: readonly (readonly [LeftOut, TakeHome])[] = [
    ['nothing', t],
    ['lines', danish],
    ['steps', steps],
    ['stepsAndOriginal', withoutOriginal(steps)],
  ];
  let before = Number.POSITIVE_INFINITY;
  for (const [leftOut, way] of ways) {
    const plain = packTakeHome(way);
    // Nothing was there to leave out: the same again would be too long again.
    if (plain.length === before) continue;
    before = plain.length;
    const { sealed, code } = await seal(plain);
    const qr = await phoneQr(address, sealed);
    if (qr !== 'tooLong') return { qr, code, leftOut, bytes: sealed.length };
  }
  return 'tooLong';
}
