import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idleLock } from '../../src/app/idleLock.ts';

const minute = 60_000;

/** A window and its clocks, in minutes. */
function aWindow({ idleMinutes = 10, runningMinutes = 45, running = false } = {}) {
  const clock = { wall: 1_000_000, steady: 5 };
  const said: string[] = [];
  const now = { running, asked: 0 };
  const lock = idleLock(
    { wall: () => clock.wall, steady: () => clock.steady },
    {
      limits: () => ({ idleMinutes, runningMinutes }),
      isRunning: () => {
        now.asked += 1;
        return Promise.resolve(now.running);
      },
      onSoon: (soon) => said.push(soon ? 'soon' : 'stays'),
      onOver: () => said.push('locks'),
    },
  );
  const pass = async (minutes: number, { wall = true, steady = true, looks = true } = {}) => {
    if (wall) clock.wall += minutes * minute;
    if (steady) clock.steady += minutes * minute;
    if (looks) await lock.look();
  };
  return { said, now, clock, pass, ...lock };
}

describe('when nobody is here', () => {
  test('it warns one minute before ten, and locks at ten, once', async () => {
    const { said, pass } = aWindow();
    await pass(8.99);
    expect(said).toEqual([]);
    await pass(0.01);
    expect(said).toEqual(['soon']);
    await pass(0.99);
    expect(said).toEqual(['soon']);
    await pass(0.01);
    await pass(5);
    expect(said).toEqual(['soon', 'locks']);
  });

  test('anything that is touched begins the time again, and takes the warning away', async () => {
    const { said, pass, active } = aWindow();
    await pass(9.5);
    await active();
    expect(said).toEqual(['soon', 'stays']);
    await pass(8.9);
    expect(said).toEqual(['soon', 'stays']);
  });

  test('while people sit together it waits for forty-five minutes', async () => {
    const { said, pass } = aWindow({ running: true });
    await pass(43.9);
    expect(said).toEqual([]);
    await pass(0.1);
    await pass(1);
    expect(said).toEqual(['soon', 'locks']);
  });

  test('a meeting that ends meanwhile ends the longer time too', async () => {
    const { said, pass, now } = aWindow({ running: true });
    await pass(20);
    now.running = false;
    await pass(0);
    expect(said).toEqual(['locks']);
  });

  test('the other windows are asked only when it matters', async () => {
    const { now, pass } = aWindow();
    await pass(8);
    expect(now.asked).toBe(0);
  });

  test('what is chosen counts, also when a meeting is the shorter', async () => {
    const { said, pass } = aWindow({ idleMinutes: 60, runningMinutes: 20, running: true });
    await pass(20);
    expect(said).toEqual(['locks']);
  });

  test('a computer that slept is locked when it wakes, though its clock stood still', async () => {
    const { said, pass } = aWindow();
    await pass(120, { steady: false });
    expect(said).toEqual(['locks']);
  });

  test('the hand on the mouse that wakes it comes too late', async () => {
    const { said, pass, active } = aWindow();
    await pass(120, { looks: false });
    await active();
    expect(said).toEqual(['locks']);
  });

  test('a clock set back buys no time, and one set back far is no activity', async () => {
    const { said, pass, clock } = aWindow();
    clock.wall -= 600 * minute;
    await pass(10);
    expect(said).toEqual(['locks']);
  });

  test('whatever happens, nobody waits longer than the limit, and nobody is locked out before it', async () => {
    const step = fc.record({ minutes: fc.double({ min: 0, max: 12, noNaN: true }), touched: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { said, pass, active } = aWindow();
        let idle = 0;
        for (const { minutes, touched } of steps) {
          idle += minutes;
          await pass(minutes);
          expect(said.includes('locks')).toBe(idle >= 10);
          if (said.includes('locks')) return;
          if (touched) {
            await active();
            idle = 0;
          }
        }
      }),
    );
  });
});
