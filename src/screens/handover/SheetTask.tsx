// One agreement on paper: a box to tick, who, what - word for word, in one piece - and when.
import { asSentences, type DocumentTask } from '../../handover/documentSection.ts';
import { SheetQuotes } from './SheetQuotes.tsx';

interface SheetTaskProps {
  readonly task: DocumentTask;
}

export function SheetTask({ task }: SheetTaskProps) {
  const { owner, what, agreed, boxes, when, more, goals, before, quotes } = task;
  return (
    <li className={agreed ? 'task' : 'task open'}>
      {agreed && <span className="tick" aria-hidden="true" />}
      <div>
        <p className="what" dir="auto">
          {owner && (
            <b>
              <bdi>{owner}</bdi>:{' '}
            </b>
          )}
          <span>{what}</span>
        </p>
        {!agreed && <SheetQuotes quotes={quotes} />}
        {when.length > 0 && <p className="when">{when.join(' · ')}</p>}
        {boxes > 0 && (
          <p className="times" aria-hidden="true">
            {Array.from({ length: boxes }, (_, place) => (
              <span key={place} className="tick" />
            ))}
          </p>
        )}
        {more.length > 0 && <p className="d">{asSentences(more)}</p>}
        {[...goals, ...before].map((line) => (
          <p className="d" key={line}>
            {line}
          </p>
        ))}
        {agreed && <SheetQuotes quotes={quotes} />}
      </div>
    </li>
  );
}
