// Somebody's own words beside what they are about, in the same size as that.

interface SheetQuotesProps {
  readonly quotes: readonly { readonly id: string; readonly intro: string; readonly text: string }[];
}

export const SheetQuotes = ({ quotes }: SheetQuotesProps) =>
  quotes.map(({ id, intro, text }) => (
    <div className="quote" key={id}>
      <p className="d">{intro}</p>
      {text && <blockquote dir="auto">{text}</blockquote>}
    </div>
  ));
