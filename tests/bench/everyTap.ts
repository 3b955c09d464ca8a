// Every press of a whole meeting and its follow-up, as the browser itself measures it: from the finger that leaves until
// what changed has been painted, in steps of 8 ms. The processor is slowed from the first page on.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { rehearse } from '../rehearsal/rehearse.ts';

export interface Tap {
  /** The heading of the screen it was done on. */
  readonly on: string;
  /** What was pressed, or the kind of field that was pressed into. */
  readonly what: string;
  readonly ms: number;
}

declare global {
  interface Window {
    tapped: (interaction: number, tap: Tap) => void;
  }
}

function watchTaps(): void {
  // The clock of a rehearsal is not the one that times: what was done last of a kind is what is told of.
  const last = new Map<string, Pick<Tap, 'on' | 'what'>>();
  const named = ({ type, target }: Event): void => {
    const done = target instanceof Element ? target : null;
    const pressed = done?.closest('button, a, label, summary, input, textarea, select') ?? done;
    const isField = pressed?.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
    last.set(type, {
      on: document.querySelector('h1')?.textContent ?? '',
      what: isField ? (pressed?.localName ?? '') : (pressed?.getAttribute('aria-label') ?? pressed?.textContent ?? ''),
    });
  };
  for (const kind of ['pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'])
    addEventListener(kind, named, { capture: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || entry.interactionId === 0) continue;
      const from = last.get(entry.name) ?? { on: '', what: '' };
      window.tapped(entry.interactionId, { ...from, ms: entry.duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** A press is down, up and click: the slowest of them counts. Those under 16 ms are not told by the browser. */
export async function measureEveryTap(scenario: string, rate: number): Promise<readonly Tap[]> {
  const taps = new Map<number, Tap>();
  const prepare = async (page: Page): Promise<void> => {
    await page.exposeFunction('tapped', (interaction: number, tap: Tap) => {
      if (tap.ms > (taps.get(interaction)?.ms ?? 0)) taps.set(interaction, tap);
    });
    await page.addInitScript(watchTaps);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
  };
  await rehearse({ file: JSON.parse(readFileSync(scenario, 'utf8')), hands: 'finger', prepare });
  return [...taps.values()];
}
