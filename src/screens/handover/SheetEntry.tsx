// One entry of a list on the sheet: what was said, and what there is to say about it.
import { asSentences, type DocumentEntry } from '../../handover/documentSection.ts';
import type { SheetDocument } from '../../handover/sheetDocument.ts';
import { InRow } from './InRow.tsx';
import { SheetQuotes } from './SheetQuotes.tsx';
import { SheetSaid } from './SheetSaid.tsx';

interface SheetEntryProps {
  readonly entry: DocumentEntry;
  /** The same in the other language. */
  readonly again: DocumentEntry | undefined;
  readonly other: SheetDocument | null;
}

const Under = ({ entry: { lines, quotes } }: Pick<SheetEntryProps, 'entry'>) => (
  <>
    {lines.length > 0 && <p className="d">{asSentences(lines)}</p>}
    <SheetQuotes quotes={quotes} />
  </>
);

const saysSomething = ({ text, lines, quotes }: DocumentEntry): boolean =>
  [text, ...lines, ...quotes.flatMap(({ intro, text: words }) => [intro, words])].some((part) => part !== '');

export const SheetEntry = ({ entry, again, other }: SheetEntryProps) => (
  <li className="entry">
    <InRow
      other={other}
      again={
        again &&
        saysSomething(again) && (
          <>
            {again.text && <SheetSaid text={again.text} />}
            <Under entry={again} />
          </>
        )
      }
    >
      <SheetSaid owner={entry.owner} text={entry.text} />
      <Under entry={entry} />
    </InRow>
  </li>
);
