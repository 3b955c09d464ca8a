// What is being searched for on Hjem. It is in memory only, and gone with the screen.
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ListedMeeting } from '../../../room/device.ts';
import { type SearchIndex, searchIndex } from './searchIndex.ts';

/** A little at a time, begun when somebody goes to the field. */
function usePrepared({ prepare }: SearchIndex, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    let timer = setTimeout(function some() {
      if (prepare()) timer = setTimeout(some);
    });
    return () => clearTimeout(timer);
  }, [prepare, wanted]);
}

export function useSearch(inOrder: readonly ListedMeeting[], language: string) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const typed = useDeferredValue(query);
  const index = useMemo(() => searchIndex(inOrder, language), [inOrder, language]);
  usePrepared(index, wanted);
  const found = useMemo(() => index.find(typed), [index, typed]);
  const clear = useCallback(() => setQuery(''), []);

  return {
    query,
    setQuery,
    makeReady: useCallback(() => setWanted(true), []),
    /** What was found, and for what: a moment behind what is typed, and the same object until then. */
    results: useMemo(() => ({ typed, found, clear }), [typed, found, clear]),
  };
}
