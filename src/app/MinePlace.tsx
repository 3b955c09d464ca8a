// The citizen's own page on the phone. It stands beside the app and not in it: no vault is opened, nobody logs in.
import { useEffect, useMemo, useState } from 'react';
import { type MyPlace, ThisPhone } from '../room/mine.ts';
import { Mine } from '../screens/mine/Mine.tsx';
import { takeMine } from './mineIn.ts';
import { myPhone } from './myPhone.ts';
import { ReadingHelp } from './ReadingHelp.tsx';

interface Carried {
  readonly digits: string;
  /** Counts, so that the same picture scanned twice is asked about twice. */
  readonly nr: number;
}

interface MinePlaceProps {
  readonly place: MyPlace;
  /** What the address carried when the page was opened. */
  readonly carried?: string | undefined;
}

export function MinePlace({ place: first, carried: atFirst }: MinePlaceProps) {
  const phone = useMemo(() => myPhone(), []);
  const [place, setPlace] = useState(first);
  const [carried, setCarried] = useState<Carried | null>(atFirst === undefined ? null : { digits: atFirst, nr: 0 });

  useEffect(() => {
    const look = () => {
      const mine = takeMine();
      if (!mine) return;
      setPlace(mine.place);
      const digits = mine.carried;
      if (digits !== undefined) setCarried((before) => ({ digits, nr: (before?.nr ?? 0) + 1 }));
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  return (
    <ThisPhone value={phone}>
      <Mine key={carried?.nr} place={place} carried={carried?.digits} />
      <ReadingHelp />
    </ThisPhone>
  );
}
