// The window on the table. It opens no vault, holds no key and asks the disk for nothing: it shows what it is told.
import { useEffect, useState } from 'react';
import { joinTable, type OnTheTable } from '../link/joinTable.ts';
import { TableSurface } from '../screens/frame/table/TableSurface.tsx';
import { TableHelp } from '../screens/table/TableHelp.tsx';
import { PracticeBar } from '../screens/practice/PracticeBar.tsx';
import { TableCovered } from '../screens/table/TableCovered.tsx';
import { callWindows, hearWindows } from './lockChannel.ts';
import { isPracticeMeeting } from './practiceIn.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { watchShifts } from './watchShifts.ts';

const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload');

export function TableWindow({ id }: { readonly id: string }) {
  const [now, setNow] = useState<OnTheTable>('nobody');

  useEffect(() => joinTable(id, wasReloaded(), setNow), [id]);
  // It covers itself at the very call; the window that holds the meeting says what it shows next.
  useEffect(() => {
    const cover = () => setNow((was) => (was === 'nobody' ? was : 'covered'));
    const stopHearing = hearWindows((word) => (word === 'cover' || word === 'lock') && cover());
    const stopShifts = watchShifts(() => {
      cover();
      callWindows('cover');
    });
    return () => {
      stopHearing();
      stopShifts();
    };
  }, []);

  return (
    <>
      {isPracticeMeeting(id) && <PracticeBar />}
      <TableHelp />
      <ReadingHelp />
      {now === 'covered' || now === 'nobody' ? (
        <TableCovered fed={now === 'covered'} />
      ) : (
        <main className="onscreen">
          <TableSurface view={now} />
        </main>
      )}
    </>
  );
}
