import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppBar } from '../../src/ui/AppBar.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Dock } from '../../src/ui/Dock.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { SavedMark } from '../../src/ui/SavedMark.tsx';
import { Shell } from '../../src/ui/Shell.tsx';
import { Steps } from '../../src/ui/Steps.tsx';

const root = document.documentElement;
afterEach(async () => {
  delete root.dataset['text'];
  delete root.dataset['spacing'];
  await page.viewport(1366, 640);
});
const steps = ['Sidst', 'Emne', 'Deltagere', 'Samtale', 'Aftaler', 'Slut'].map((label, at) => ({
  id: label,
  label,
  href: '#/',
  state: at < 3 ? ('done' as const) : at === 3 ? ('current' as const) : ('ahead' as const),
}));
const place = (element: Element) => element.getBoundingClientRect();

function Screen() {
  const end = (
    <>
      <SavedMark state="saved" label="Gemt" />
      <Button look="quiet" icon="text" iconOnly>
        Læsehjælp
      </Button>
      <Button icon="lock" iconOnly>
        Lås
      </Button>
    </>
  );
  return (
    <Shell
      skip="Gå til indholdet"
      bar={
        <AppBar homeHref="#/" homeLabel="Alle møder" end={end}>
          <Steps label="Mødets trin" doneWord="færdig" steps={steps} />
        </AppBar>
      }
      dock={<Dock start={<Button>Pause</Button>} main={<Button look="go">Videre</Button>} />}
    >
      <div style={{ blockSize: '150vh' }} />
    </Shell>
  );
}

test('the steps of a follow-up keep inside 320 px with the largest, airy text', async () => {
  root.dataset['text'] = '3';
  root.dataset['spacing'] = 'airy';
  await page.viewport(320, 640);
  render(<Screen />);
  expect(root.scrollWidth).toBe(320);
  for (const link of screen.getAllByRole('link')) expect(place(link).right).toBeLessThanOrEqual(320);
});

test('with the largest text on a laptop the lock stands beside reading help and saving', async () => {
  root.dataset['text'] = '3';
  await page.viewport(1366, 640);
  render(<Screen />);
  const lock = place(screen.getByRole('button', { name: 'Lås' }));
  const help = place(screen.getByRole('button', { name: 'Læsehjælp' }));
  expect(lock.left).toBeGreaterThan(help.right);
  expect(lock.right).toBeLessThanOrEqual(1366);
});

test('on a phone the presses stand at the end of the page, and the way on reaches across', async () => {
  await page.viewport(390, 844);
  render(<Screen />);
  const dock = screen.getByRole('contentinfo');
  expect(getComputedStyle(dock).position).toBe('static');
  expect(place(screen.getByRole('button', { name: 'Videre' })).width).toBeGreaterThan(330);
});

test('what takes the focus in a window is not left under its foot', async () => {
  render(
    <Dialog open title="Ret" closeLabel="Luk" onClose={() => undefined} actions={<Button>Gem</Button>}>
      {Array.from({ length: 30 }, (_, at) => (
        <Button key={at}>{`Nummer ${at}`}</Button>
      ))}
    </Dialog>,
  );
  const foot = screen.getByRole('button', { name: 'Gem' }).closest('.dialogfoot') ?? document.body;
  const hidden = screen
    .getAllByRole('button', { name: /^Nummer/ })
    .find((one) => place(one).bottom > place(foot).top && place(one).top < place(foot).bottom);
  hidden?.focus();
  expect(hidden).toHaveFocus();
  expect(place(hidden ?? document.body).bottom + 6).toBeLessThanOrEqual(place(foot).top);
});

test('what is wrong with a field stands clear of the ring round it', () => {
  render(<Field label="Ord" error="Skriv uden tallene." value="" onChange={() => undefined} />);
  const field = screen.getByRole('textbox');
  expect(place(screen.getByRole('alert')).top - place(field).bottom).toBeGreaterThanOrEqual(6 + 6);
});
