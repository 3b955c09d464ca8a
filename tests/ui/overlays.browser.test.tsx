import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { act, render, screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { Menu } from '../../src/ui/Menu.tsx';
import { ReadingPanel } from '../../src/ui/ReadingPanel.tsx';

function Deleting() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Slet</Button>
      <Dialog
        open={open}
        title="Slet mødet?"
        closeLabel="Luk"
        onClose={() => setOpen(false)}
        actions={<Button onClick={() => setOpen(false)}>Lad være</Button>}
      >
        <p>Det er væk fra denne computer.</p>
      </Dialog>
    </>
  );
}

test('a dialog has its title for a name, Esc closes it, and the focus goes back', async () => {
  render(<Deleting />);
  await userEvent.click(screen.getByRole('button', { name: 'Slet' }));
  const dialog = screen.getByRole('dialog', { name: 'Slet mødet?' });
  expect(dialog.matches(':modal')).toBe(true);
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('button', { name: 'Slet' })).toHaveFocus();
});

test('a dialog is no page: its head and foot are no landmarks', async () => {
  render(<Deleting />);
  await userEvent.click(screen.getByRole('button', { name: 'Slet' }));
  for (const landmark of ['banner', 'contentinfo']) expect(screen.queryByRole(landmark)).toBeNull();
});

test('a dialog closes by its own presses and opens again', async () => {
  render(<Deleting />);
  for (const way of ['Luk', 'Lad være']) {
    await userEvent.click(screen.getByRole('button', { name: 'Slet' }));
    await userEvent.click(screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('dialog')).toBeNull();
  }
});

test('a dialog opened again before the browser has said that it closed stays open', async () => {
  render(<Deleting />);
  const opener = screen.getByRole('button', { name: 'Slet' });
  await userEvent.click(opener);
  const dialog = screen.getByRole('dialog');
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  // The event of closing comes a moment later: a quick hand presses again before it.
  act(() => screen.getByRole('button', { name: 'Lad være' }).click());
  expect(dialog).not.toHaveAttribute('open');
  act(() => opener.click());
  await closed;
  await new Promise(requestAnimationFrame);
  expect(screen.getByRole('dialog', { name: 'Slet mødet?' })).toBe(dialog);
});

test('a menu opens below its dots, closes on Esc, and a press in it closes it and acts', async () => {
  const removed = vi.fn<() => void>();
  render(
    <Menu
      label="Ret, til senere eller fjern"
      items={[
        { id: 'edit', label: 'Ret', icon: 'pencil', onPress: vi.fn<() => void>() },
        { id: 'remove', label: 'Fjern', icon: 'trash', onPress: removed },
      ]}
    />,
  );
  const dots = screen.getByRole('button', { name: 'Ret, til senere eller fjern' });
  expect(screen.queryByText('Fjern')).toBeNull();
  await userEvent.click(dots);
  expect(screen.getByText('Fjern')).toBeVisible();
  expect(screen.getByText('Ret').getBoundingClientRect().top).toBeGreaterThan(dots.getBoundingClientRect().bottom);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText('Fjern')).toBeNull();
  expect(dots).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Fjern' }));
  expect(removed).toHaveBeenCalledOnce();
  expect(screen.queryByText('Fjern')).toBeNull();
  expect(dots).toHaveFocus();
});

test('a long menu keeps inside a low window, and the one that holds now is marked', async () => {
  await page.viewport(1366, 320);
  const languages = ['Dansk', 'English', 'العربية', 'Українська', 'Polski', 'Türkçe', 'Soomaali', 'فارسی', 'Deutsch'];
  const items = languages.map((label) => ({ id: label, label, current: label === 'Dansk', onPress: () => undefined }));
  render(<Menu label="Sprog" items={items} />);
  await userEvent.click(screen.getByRole('button', { name: 'Sprog' }));
  const list = screen.getByRole('list', { name: 'Sprog' }).parentElement;
  expect(list?.getBoundingClientRect().bottom).toBeLessThanOrEqual(320);
  expect(screen.getByRole('button', { name: 'Dansk' }).querySelector('svg')).toBeVisible();
  expect(screen.getByRole('button', { name: 'English' }).querySelector('svg')).toBeNull();
  await page.viewport(1366, 640);
});

test('a key presses what it stands beside while the list is open, and nothing while it is closed', async () => {
  const removed = vi.fn<() => void>();
  render(<Menu label="Mere" items={[{ id: 'remove', label: 'Fjern', shortcut: '2', onPress: removed }]} />);
  screen.getByRole('button', { name: 'Mere' }).focus();
  await userEvent.keyboard('2');
  expect(removed).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}2');
  expect(removed).toHaveBeenCalledOnce();
  expect(screen.queryByText('Fjern')).toBeNull();
});

test('reading help tells each wish as it is made', async () => {
  const told = vi.fn<(wish: string) => void>();
  render(
    <ReadingPanel
      open
      onClose={vi.fn<() => void>()}
      title="Læsehjælp"
      closeLabel="Luk"
      text={{
        legend: 'Tekst',
        value: '0',
        onChange: told,
        options: [
          { value: '0', label: 'Normal' },
          { value: '1', label: 'Større' },
          { value: '2', label: 'Stor' },
          { value: '3', label: 'Størst' },
        ],
      }}
      speed={{
        legend: 'Oplæsning',
        value: '1',
        onChange: told,
        options: [
          { value: '0.7', label: 'Rolig' },
          { value: '1', label: 'Almindelig' },
        ],
      }}
      spacing={{
        legend: 'Afstand',
        value: 'normal',
        onChange: told,
        options: [
          { value: 'normal', label: 'Tæt' },
          { value: 'airy', label: 'Mere luft' },
        ],
      }}
      theme={{
        legend: 'Farver',
        value: 'system',
        onChange: told,
        options: [
          { value: 'system', label: 'Som computeren' },
          { value: 'light', label: 'Lyse' },
          { value: 'dark', label: 'Mørke' },
          { value: 'contrast', label: 'Stærke' },
        ],
      }}
      language={{
        legend: 'Sprog',
        value: 'da',
        onChange: told,
        options: [
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ],
      }}
    />,
  );
  expect(screen.getByRole('dialog', { name: 'Læsehjælp' })).toBeVisible();
  for (const name of ['Størst', 'Mere luft', 'Mørke', 'English']) {
    await userEvent.click(screen.getByRole('radio', { name }));
  }
  expect(told.mock.calls.flat()).toEqual(['3', 'airy', 'dark', 'en']);
});
