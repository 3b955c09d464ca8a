// The window on the table. It opens no vault, holds no key and asks the disk for nothing: it shows what it is told.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { joinTable, type OnTheTable } from '../link/joinTable.ts';
import { loadMeetingWords } from '../locales/language.ts';
import { useSession } from '../room/session.ts';
import { TableSurface } from '../screens/frame/TableSurface.tsx';
import { TableCovered } from '../screens/table/TableCovered.tsx';

const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload');

export function TableWindow({ id }: { readonly id: string }) {
  const { t } = useTranslation('shell');
  const language = useSession((s) => s.language);
  const [now, setNow] = useState<OnTheTable>('nobody');
  const [wordsIn, setWordsIn] = useState<string | null>(null);

  useEffect(() => {
    void loadMeetingWords().then(() => setWordsIn(language));
  }, [language]);
  useEffect(() => joinTable(id, wasReloaded(), setNow), [id]);

  if (!wordsIn) {
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
