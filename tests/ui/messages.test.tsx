import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Banner } from '../../src/ui/Banner.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { SavedMark } from '../../src/ui/SavedMark.tsx';
import { Toast } from '../../src/ui/Toast.tsx';

test('saving is quiet; only what is not saved speaks up', () => {
  const { rerender } = render(<SavedMark state="saved" label="Gemt" />);
  expect(screen.getByText('Gemt')).toBeInTheDocument();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<SavedMark state="saving" label="Gemmer" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<SavedMark state="notSaved" label="Ikke gemt" />);
  expect(screen.getByRole('status')).toHaveTextContent('Ikke gemt');
  expect(screen.getAllByText('Ikke gemt')).toHaveLength(1);
});

test('the live region waits empty, then says what happened and offers the way back', async () => {
  const undone = vi.fn<() => void>();
  const action = <Button onClick={undone}>Fortryd</Button>;
  const { rerender } = render(<Toast action={action} />);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<Toast action={action}>Aftalen er fjernet.</Toast>);
  expect(screen.getByRole('status')).toBe(region);
  expect(region).toHaveTextContent('Aftalen er fjernet.');
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(undone).toHaveBeenCalledOnce();
});

test('what cannot wait interrupts, the rest waits its turn', () => {
  render(
    <>
      <Banner kind="alert" actions={<Button>Gem en fil nu</Button>}>
        Der er ikke mere plads.
      </Banner>
      <Banner>Mødet er åbent i et andet vindue.</Banner>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Der er ikke mere plads.');
  expect(screen.getByRole('status')).toHaveTextContent('et andet vindue');
});
