import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { afterEach, describe, expect, test } from 'vitest';

const pairs = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink-2', 'paper'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunken'],
  ['ink-2', 'private-tint'],
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['brand', 'brand-tint'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-press'],
  ['voice', 'paper'],
  ['voice', 'surface'],
  ['voice', 'voice-tint'],
  ['ink', 'voice-tint'],
  ['ink-2', 'voice-tint'],
  ['ink-2', 'brand-tint'],
  ['paper', 'voice'],
  ['wobble', 'surface'],
  ['wobble', 'voice-tint'],
  ['wobble', 'wobble-tint'],
  ['ink', 'wobble-tint'],
  ['note', 'note-tint'],
  ['ink', 'note-tint'],
  ['danger', 'surface'],
  ['danger', 'paper'],
  ['danger', 'danger-tint'],
  ['ink', 'danger-tint'],
  ['private', 'private-tint'],
  ['ink', 'private-tint'],
  ['paper', 'private'],
] as const;

const root = document.documentElement;

function luminance(token: string): number {
  const probe = document.createElement('span');
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const [r = 0, g = 0, b = 0] =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

afterEach(() => {
  delete root.dataset['theme'];
  delete root.dataset['text'];
});

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  test.each(pairs)('%s on %s reads at 7:1 or more', (text, ground) => {
    root.dataset['theme'] = theme;
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'surface'])('the edge of a control stands out 3:1 on %s', (ground) => {
    root.dataset['theme'] = theme;
    expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the person chooses otherwise than the system, and text grows to 150 %', () => {
  root.dataset['theme'] = 'dark';
  expect(luminance('paper')).toBeLessThan(0.1);
  root.dataset['theme'] = 'light';
  expect(luminance('paper')).toBeGreaterThan(0.8);
  root.dataset['text'] = '3';
  expect(getComputedStyle(root).fontSize).toBe('24px');
});
