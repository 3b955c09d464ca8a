// The window on the table. It opens no vault, holds no key and asks the disk for nothing: it shows what it is told.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { joinTable, type OnTheTable } from '../link/joinTable.ts';
import { TableSurface } from '../screens/frame/table/TableSurface.tsx';
import { TableCovered } from '../screens/table/TableCovered.tsx';
import { useMeetingWords } from './useMeetingWords.ts';

const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload');

export function TableWindow({ id }: { readonly id: string }) {
  const { t } = useTranslation('shell');
  const [now, setNow] = useState<OnTheTable>('nobody');
  const wordsAreHere = useMeetingWords();

  useEffect(() => joinTable(id, wasReloaded(), setNow), [id]);

  if (!wordsAreHere) {
    return (
      <p className="vh" role="status">
        {t('loading')}
      </p>
    );
  }
  if (now === 'covered' || now === 'nobody') return <TableCovered fed={now === 'covered'} />;
  return (
    <main className="onscreen">
      <TableSurface view={now} />
    </main>
  );
}
