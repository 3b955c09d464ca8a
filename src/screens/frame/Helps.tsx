// Reading aloud and reading help, where a screen has no bar: at the end of its top, as everywhere.
import { ReadingHelpButton } from './ReadingHelpButton.tsx';
import { ReadScreenButton } from './reading/ReadScreenButton.tsx';

export function Helps() {
  return (
    <>
      <ReadScreenButton />
      <ReadingHelpButton iconOnly />
    </>
  );
}
