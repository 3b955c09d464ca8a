// A block of the sheet that is not an agreement: its heading, what it means, and its list. Empty blocks are not printed.
import type { SheetView } from '../../handover/sheetAgreement.ts';
import type { Say } from './saying.ts';
import { SheetQuotes } from './SheetQuotes.tsx';

interface SheetEntry {
  readonly id: string;
  readonly text: string;
  readonly lines?: readonly string[];
  /** Said before the words of the citizen or of somebody else. */
  readonly quotes?: readonly { readonly id: string; readonly intro: string; readonly text: string }[];
  readonly views?: readonly SheetView[];
}

interface SheetBlockProps {
  readonly heading: string;
  readonly hint?: string;
  readonly entries: readonly SheetEntry[];
  readonly say: Say;
}

const asSentence = (line: string): string => (/[.:?]$/.test(line) ? line : `${line}.`);

export function SheetBlock({ heading, hint, entries, say }: SheetBlockProps) {
  if (entries.length === 0) return null;
  return (
    <section className="block">
      <h2>{heading}</h2>
      {hint && <p className="d">{hint}</p>}
      <ul>
        {entries.map(({ id, text, lines = [], quotes = [], views = [] }) => (
          <li key={id} className="entry">
            <p className="what" dir="auto">
              {text}
            </p>
            {lines.some(Boolean) && <p className="d">{lines.filter(Boolean).map(asSentence).join(' ')}</p>}
            <SheetQuotes
              quotes={[...quotes, ...views.map((one) => ({ ...one, intro: say('viewOf', { name: one.name }) }))]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
