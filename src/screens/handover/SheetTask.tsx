// One agreement on paper: a box to tick, who, what - word for word, in one piece - and when.
import { asSentences, type DocumentTask } from '../../handover/documentSection.ts';
import type { SheetDocument } from '../../handover/sheetDocument.ts';
import { InRow } from './InRow.tsx';
import { SheetQuotes } from './SheetQuotes.tsx';
import { SheetSaid } from './SheetSaid.tsx';

interface SheetTaskProps {
  readonly task: DocumentTask;
  /** The same in the other language. */
  readonly again: DocumentTask | undefined;
  readonly other: SheetDocument | null;
}

const Under = ({ task }: Pick<SheetTaskProps, 'task'>) => {
  const { agreed, boxes, when, more, goals, before, quotes } = task;
  return (
    <>
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
    </>
  );
};

const saysSomething = ({ what, when, more, goals, before, quotes }: DocumentTask): boolean =>
  [what, ...when, ...more, ...goals, ...before, ...quotes.flatMap(({ intro, text }) => [intro, text])].some(
    (part) => part !== '',
  );

export const SheetTask = ({ task, again, other }: SheetTaskProps) => (
  <li className={task.agreed ? 'task' : 'task open'}>
    {task.agreed && <span className="tick" aria-hidden="true" />}
    <div>
      <InRow
        other={other}
        again={
          again &&
          saysSomething(again) && (
            <>
              {again.what && <SheetSaid text={again.what} />}
              <Under task={{ ...again, boxes: 0 }} />
            </>
          )
        }
      >
        <SheetSaid owner={task.owner} text={task.what} />
        <Under task={task} />
      </InRow>
    </div>
  </li>
);
