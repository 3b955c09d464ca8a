// Break, private time and stop: on every screen of the meeting, always one press away and always in the same place.
import { BreakButton } from './BreakButton.tsx';
import { PrivateTimeButton } from './PrivateTimeButton.tsx';
import { StopButton } from './StopButton.tsx';

export function WaysAway() {
  return (
    <>
      <BreakButton />
      <PrivateTimeButton />
      <StopButton />
    </>
  );
}
