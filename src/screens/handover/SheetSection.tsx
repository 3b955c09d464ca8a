// A part of the sheet under its heading: tasks with a box to tick, or - in a frame - what is not an agreement.
import { asSentences, type DocumentSection } from '../../handover/documentSection.ts';
import { SheetQuotes } from './SheetQuotes.tsx';
import { SheetTask } from './SheetTask.tsx';

export const SheetSection = ({ section }: { readonly section: DocumentSection }) => {
  const { framed, heading, hint, tasks, entries } = section;
  return (
    <section className={framed ? 'block' : ''}>
      {heading && <h2>{heading}</h2>}
      {hint && <p className="d">{hint}</p>}
      {tasks.length > 0 && (
        <ul className={framed ? '' : 'tasks'}>
          {tasks.map((task) => (
            <SheetTask key={task.id} task={task} />
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ id, owner, text, lines, quotes }) => (
            <li key={id} className="entry">
              <p className="what" dir="auto">
                {owner && (
                  <b>
                    <bdi>{owner}</bdi>:{' '}
                  </b>
                )}
                <span>{text}</span>
              </p>
              {lines.length > 0 && <p className="d">{asSentences(lines)}</p>}
              <SheetQuotes quotes={quotes} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
