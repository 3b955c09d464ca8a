import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { dropUntold, untoldNow, useUntold, useUntoldForms } from '../../src/room/untold.ts';

function Form() {
  const [{ citizen }, type] = useUntold('newMeeting', { citizen: '', gamemaster: 'Mette' });
  return <input aria-label="Borger" value={citizen} onChange={(event) => type({ citizen: event.target.value })} />;
}

afterEach(() => useUntoldForms.setState({}, true));

test('what is typed is known while the form stands open, and forgotten with it', async () => {
  const { unmount } = render(<Form />);
  expect(untoldNow()).toEqual({});
  await userEvent.type(screen.getByLabelText('Borger'), 'Karim');
  expect(untoldNow()).toEqual({ newMeeting: { citizen: 'Karim', gamemaster: 'Mette' } });
  unmount();
  expect(untoldNow()).toEqual({});
  expect(useUntoldForms.getState()).toEqual({});
});

test('a form that was left behind by a lock stands as it was, and is kept by the next lock too', () => {
  useUntoldForms.setState({ newMeeting: { citizen: 'Karim' } });
  expect(untoldNow()).toEqual({});
  render(<Form />);
  expect(screen.getByLabelText('Borger')).toHaveValue('Karim');
  expect(untoldNow()).toEqual({ newMeeting: { citizen: 'Karim', gamemaster: 'Mette' } });
});

test('a form that is closed by hand is dropped at once', () => {
  useUntoldForms.setState({ newMeeting: { citizen: 'Karim' } });
  dropUntold('newMeeting');
  expect(useUntoldForms.getState()).toEqual({});
});
