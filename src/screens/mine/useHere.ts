// What lies on this phone, read again at each place one comes to.
import { useEffect, useState } from 'react';
import { type MyPages, usePhone } from '../../room/mine.ts';

interface Here {
  readonly pages: MyPages;
  /** The fault of the disk, when it does not answer. */
  readonly fault: string;
}

const nothing: MyPages = { pages: [], unread: [] };

/** Null until it is known. */
export function useHere(place: string): Here | null {
  const phone = usePhone();
  const [read, setRead] = useState<(Here & { readonly place: string }) | null>(null);
  useEffect(() => {
    let isHere = true;
    void phone.list().then((listed) => {
      if (!isHere) return;
      setRead(
        typeof listed === 'string' ? { place, pages: nothing, fault: listed } : { place, pages: listed, fault: '' },
      );
    });
    return () => {
      isHere = false;
    };
  }, [phone, place]);
  return read?.place === place ? read : null;
}
