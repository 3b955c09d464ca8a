// One small mark for each thing somebody carries, open while the citizen has not said yes. The words beside it say the same.
interface LoadMarksProps {
  readonly count: number;
  readonly waiting: number;
}

export function LoadMarks({ count, waiting }: LoadMarksProps) {
  if (count === 0) return null;
  return (
    <span className="marks" aria-hidden="true" data-counts="">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} className={at < count - waiting ? undefined : 'waits'} />
      ))}
    </span>
  );
}
