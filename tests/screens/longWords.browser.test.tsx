import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppBar } from '../../src/ui/AppBar.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { Check } from '../../src/ui/Check.tsx';
import { Steps } from '../../src/ui/Steps.tsx';

const root = document.documentElement;
afterEach(async () => {
  root.dir = 'ltr';
  await page.viewport(1366, 640);
});

describe('the bar', () => {
  const show = async (name: string) => {
    await page.viewport(1366, 640);
    const steps = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({
      id,
      label: `${name} ${id}`,
      href: '#/',
      state: at === 0 ? ('current' as const) : ('ahead' as const),
    }));
    render(
      <AppBar homeHref="#/" homeLabel="Hjem" end={<Button icon="lock">Et langt ord på knappen</Button>}>
        <Steps label="Trin" doneWord="Gjort" steps={steps} onGo={() => undefined} />
      </AppBar>,
    );
    const bar = screen.getByRole('banner');
    await expect.poll(() => bar.dataset['tight']).toBeDefined();
    return bar;
  };
  const tops = (bar: HTMLElement) => {
    const middle = (one: Element) => one.getBoundingClientRect().top + one.getBoundingClientRect().height / 2;
    return [...bar.children].map((one) => Math.round(middle(one) / 20));
  };

  test('keeps to one row when the words are long: the names of other steps give way, and are still heard', async () => {
    const bar = await show('Et meget langt navn på et trin');
    expect(new Set(tops(bar)).size).toBe(1);
    expect(bar.dataset['tight']).toBe('3');
    expect(screen.getByRole('link', { name: /langt navn på et trin e/ })).toBeInTheDocument();
  });

  test('says everything when there is room', async () => {
    const bar = await show('Trin');
    expect(bar.dataset['tight']).toBe('0');
    expect(new Set(tops(bar)).size).toBe(1);
  });
});

test('the mark in a box is the same mark from right to left', () => {
  render(
    <Check checked onChange={() => undefined}>
      Ja
    </Check>,
  );
  const box = screen.getByRole('checkbox');
  /** Where the corner of the mark points, when all that turns it is done. */
  const corner = () => {
    const { scale, rotate, borderRightWidth, borderLeftWidth } = getComputedStyle(box, '::before');
    const side = Number.parseFloat(borderRightWidth) - Number.parseFloat(borderLeftWidth);
    return [Math.sign(side) * Number(scale === 'none' ? 1 : (scale.split(' ')[0] ?? 1)), rotate];
  };
  expect(corner()).toEqual([1, '45deg']);
  root.dir = 'rtl';
  expect(corner()).toEqual([1, '45deg']);
});
