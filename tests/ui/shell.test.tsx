import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AppBar } from '../../src/ui/AppBar.tsx';
import { Dock } from '../../src/ui/Dock.tsx';
import { Heading } from '../../src/ui/Heading.tsx';
import { Shell } from '../../src/ui/Shell.tsx';
import { Steps, type Step } from '../../src/ui/Steps.tsx';

const steps: readonly Step[] = [
  { id: 'topic', label: 'Emne', href: '#/m/1/topic', state: 'done' },
  { id: 'people', label: 'Deltagere', href: '#/m/1/people', state: 'current' },
  { id: 'talk', label: 'Samtale', href: '#/m/1/talk', state: 'ahead' },
];

test('bar, matter and dock are landmarks, and the skip link leads to the matter without touching the address', async () => {
  render(
    <Shell
      skip="Gå til indholdet"
      bar={<AppBar homeHref="#/" homeLabel="Alle møder" end={<button type="button">Lås</button>} />}
      dock={<Dock back={<a href="#/m/1/topic">Emne</a>} note="Du kan altid skifte emne." />}
    >
      <Heading takesFocus={false}>Hvem skal sidde med?</Heading>
    </Shell>,
  );
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'Alle møder' })).toHaveAttribute('href', '#/');
  expect(within(screen.getByRole('contentinfo')).getByText('Du kan altid skifte emne.')).toBeInTheDocument();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Gå til indholdet' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(location.hash).toBe('');
});

test('steps say which is done and where we are, in words', () => {
  render(<Steps label="Mødets trin" doneWord="færdig" steps={steps} />);
  const nav = screen.getByRole('navigation', { name: 'Mødets trin' });
  expect(within(nav).getByRole('link', { name: 'Emne (færdig)' })).not.toHaveAttribute('aria-current');
  expect(within(nav).getByRole('link', { name: '2 Deltagere' })).toHaveAttribute('aria-current', 'step');
  expect(within(nav).getByRole('link', { name: '3 Samtale' })).toHaveAttribute('href', '#/m/1/talk');
});

test('who decides about steps is asked instead of the link', async () => {
  const asked = vi.fn<(id: string) => void>();
  render(<Steps label="Mødets trin" doneWord="færdig" steps={steps} onGo={asked} />);
  await userEvent.click(screen.getByRole('link', { name: '3 Samtale' }));
  expect(asked).toHaveBeenCalledExactlyOnceWith('talk');
  expect(location.hash).toBe('');
});

test('the heading of a new place takes the focus, and keeps its hands off within the place', () => {
  const draw = (place: string, text: string) => (
    <>
      <Heading place={place}>{text}</Heading>
      <input aria-label="felt" />
    </>
  );
  const { rerender } = render(draw('topic', 'Emne'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  screen.getByLabelText('felt').focus();
  rerender(draw('topic', 'Samiras emne'));
  expect(screen.getByLabelText('felt')).toHaveFocus();
  rerender(draw('people', 'Deltagere'));
  expect(screen.getByRole('heading', { name: 'Deltagere' })).toHaveFocus();
});
