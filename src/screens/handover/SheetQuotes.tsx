// Somebody's own words beside what they are about, in the same size as that.
import type { DocumentQuote } from '../../handover/documentSection.ts';

export const SheetQuotes = ({ quotes }: { readonly quotes: readonly DocumentQuote[] }) =>
  quotes.map(({ id, intro, text }) => (
    <div className="quote" key={id}>
      <p className="d">{intro}</p>
      {text && <blockquote dir="auto">{text}</blockquote>}
    </div>
  ));
