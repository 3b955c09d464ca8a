import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Activity } from 'react';
import { afterEach, expect, test } from 'vitest';
import { dropAllStanding, dropUntold, untoldNow, useUntold, useUntoldForms } from '../../src/room/untold.ts';

function Form() {
  const [{ citizen }, type] = useUntold('newMeeting', { citizen: '', gamemaster: 'Mette' });
  return <input aria-label="Borger" value={citizen} onChange={(event) => type({ citizen: event.target.value })} />;
}

afterEach(() => {
  dropAllStanding();
  useUntoldForms.setState({}, true);
});

test('what is typed is known over a page that is turned, until the form is told or its meeting is left', async () => {
  const kept = { newMeeting: { citizen: 'Karim', gamemaster: 'Mette' } };
  const { unmount } = render(<Form />);
  expect(untoldNow()).toEqual({});
  await userEvent.type(screen.getByLabelText('Borger'), 'Karim');
  expect(untoldNow()).toEqual(kept);
  unmount();
  expect(untoldNow()).toEqual(kept);
  render(<Form />);
  expect(screen.getByLabelText('Borger')).toHaveValue('Karim');
  act(() => dropUntold('newMeeting'));
  expect(untoldNow()).toEqual({});
  expect(screen.getByLabelText('Borger')).toHaveValue('');
  await userEvent.type(screen.getByLabelText('Borger'), 'Per');
  expect(untoldNow()).toEqual({ newMeeting: { citizen: 'Per', gamemaster: 'Mette' } });
  dropAllStanding();
  expect(useUntoldForms.getState()).toEqual({});
});

test('what looks like a CPR number is not kept, and the rest of the form is', async () => {
  render(<Form />);
  await userEvent.type(screen.getByLabelText('Borger'), 'Karim 010190-1234');
  expect(untoldNow()).toEqual({ newMeeting: { gamemaster: 'Mette' } });
});

test('a form that was left behind by a lock stands as it was, and is kept by the next lock too', () => {
  useUntoldForms.setState({ newMeeting: { citizen: 'Karim' } });
  expect(untoldNow()).toEqual({});
  render(<Form />);
  expect(screen.getByLabelText('Borger')).toHaveValue('Karim');
  expect(untoldNow()).toEqual({ newMeeting: { citizen: 'Karim' } });
});

test('a form that is closed by hand is dropped at once', () => {
  useUntoldForms.setState({ newMeeting: { citizen: 'Karim' } });
  dropUntold('newMeeting');
  expect(useUntoldForms.getState()).toEqual({});
});

/** As a meeting's screen lies behind the table when the laptop shows it. */
function BehindTable({ away }: { readonly away: boolean }) {
  return (
    <Activity mode={away ? 'hidden' : 'visible'}>
      <Form />
    </Activity>
  );
}

test('a form behind the table stands open: a lock keeps it, it stands there again, and leaving the meeting drops it', async () => {
  const kept = { newMeeting: { citizen: 'Karim', gamemaster: 'Mette' } };
  const { rerender, unmount } = render(<BehindTable away={false} />);
  await userEvent.type(screen.getByLabelText('Borger'), 'Karim');
  const toTable = (away: boolean) => rerender(<BehindTable away={away} />);
  toTable(true);
  expect(untoldNow()).toEqual(kept);
  toTable(false);
  expect(screen.getByLabelText('Borger')).toHaveValue('Karim');
  expect(untoldNow()).toEqual(kept);
  toTable(true);
  unmount();
  dropAllStanding();
  expect(untoldNow()).toEqual({});
  expect(useUntoldForms.getState()).toEqual({});
});
