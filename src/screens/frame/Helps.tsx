// Reading aloud, reading help and "?", where a screen has no bar with more in it: at the end of its top, as everywhere.
import { HelpButton } from './help/HelpButton.tsx';
import type { ScreenHelp } from './help/screenHelp.ts';
import { ReadingHelpButton } from './ReadingHelpButton.tsx';
import { ReadScreenButton } from './reading/ReadScreenButton.tsx';

export function Helps({ help }: { readonly help: ScreenHelp }) {
  return (
    <>
      <ReadScreenButton />
      <ReadingHelpButton iconOnly />
      <HelpButton help={help} />
    </>
  );
}
