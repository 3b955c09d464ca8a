// The helps that are in the bar of every place outside a meeting: language, reading aloud, reading help, and "?".
import { HelpButton } from './help/HelpButton.tsx';
import type { ScreenHelp } from './help/screenHelp.ts';
import './helps.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ReadingHelpButton } from './ReadingHelpButton.tsx';
import { ReadScreenButton } from './reading/ReadScreenButton.tsx';

export function LanguageAndReading({ help }: { readonly help: ScreenHelp }) {
  return (
    <div className="helps">
      <LanguageMenu />
      <ReadScreenButton />
      <ReadingHelpButton />
      <HelpButton help={help} />
    </div>
  );
}
