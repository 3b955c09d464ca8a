// What was said, word for word, after the name of whoever does it where no heading has named them.
interface SheetSaidProps {
  readonly owner?: string;
  readonly text: string;
}

export const SheetSaid = ({ owner, text }: SheetSaidProps) => (
  <p className="what" dir="auto">
    {owner && (
      <b>
        <bdi>{owner}</bdi>:{' '}
      </b>
    )}
    <span>{text}</span>
  </p>
);
