// A part of the sheet under its heading: tasks with a box to tick, or - in a frame - what is not an agreement.
import { type DocumentSection, pieceById, sectionBeside } from '../../handover/documentSection.ts';
import type { SheetDocument } from '../../handover/sheetDocument.ts';
import { InRow } from './InRow.tsx';
import { SheetEntry } from './SheetEntry.tsx';
import { SheetHeading } from './SheetHeading.tsx';
import { SheetTask } from './SheetTask.tsx';

interface SheetSectionProps {
  readonly section: DocumentSection;
  readonly other: SheetDocument | null;
}

export const SheetSection = ({ section, other }: SheetSectionProps) => {
  const { framed, heading, hint, tasks, entries } = section;
  const again = sectionBeside(other, section.id);
  return (
    <section className={framed ? 'block' : ''}>
      {heading && (
        <SheetHeading level={2}>
          <InRow inline other={other} again={again?.heading}>
            {heading}
          </InRow>
        </SheetHeading>
      )}
      {hint && (
        <InRow other={other} again={again?.hint && <p className="d">{again.hint}</p>}>
          <p className="d">{hint}</p>
        </InRow>
      )}
      {tasks.length > 0 && (
        <ul className={framed ? '' : 'tasks'}>
          {tasks.map((task) => (
            <SheetTask key={task.id} task={task} again={pieceById(again?.tasks, task.id)} other={other} />
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <SheetEntry key={entry.id} entry={entry} again={pieceById(again?.entries, entry.id)} other={other} />
          ))}
        </ul>
      )}
    </section>
  );
};
