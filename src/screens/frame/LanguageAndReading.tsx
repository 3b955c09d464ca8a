// The two helps that are in the bar of every place outside a meeting: the language, and reading help.
import './helps.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ReadingHelpButton } from './ReadingHelpButton.tsx';

export function LanguageAndReading() {
  return (
    <div className="helps">
      <LanguageMenu />
      <ReadingHelpButton />
    </div>
  );
}
