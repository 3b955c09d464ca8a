import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AddChip } from '../../src/ui/AddChip.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { LinkButton } from '../../src/ui/LinkButton.tsx';
import { PersonChip } from '../../src/ui/PersonChip.tsx';

test('a press never sends the form it stands in, unless it is the one that should', async () => {
  const sent = vi.fn((event: Event) => event.preventDefault());
  render(
    <form onSubmit={(event) => sent(event.nativeEvent)}>
      <Button icon="undo">Fortryd</Button>
      <Button submit look="go">
        Gem
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
  expect(sent).toHaveBeenCalledOnce();
});

test('a press that lacks something says it is closed and still answers, by mouse and by key', async () => {
  const pressed = vi.fn<() => void>();
  render(
    <Button look="voice" big lacking onClick={pressed}>
      Det er mit emne
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Det er mit emne' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toBeEnabled();
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a press with only an icon keeps its name', () => {
  render(
    <>
      <Button icon="lock" iconOnly>
        Lås
      </Button>
      <LinkButton href="#/" icon="home" iconOnly>
        Alle møder
      </LinkButton>
    </>,
  );
  expect(screen.getByRole('button', { name: 'Lås' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Alle møder' })).toHaveAttribute('href', '#/');
});

test('a person is a press only when there is something to press for', async () => {
  const pressed = vi.fn<() => void>();
  const added = vi.fn<() => void>();
  render(
    <>
      <PersonChip name="Karen" note="bisidder" tone="support" onPress={pressed} />
      <PersonChip name="Omar" note="bror" />
      <AddChip onPress={added}>Tilføj</AddChip>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Karen bisidder' }));
  expect(pressed).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: /Omar/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
  expect(added).toHaveBeenCalledOnce();
});
