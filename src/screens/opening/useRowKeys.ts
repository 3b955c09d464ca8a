// A list of people to go through by keyboard: up and down go to the next person, sideways stays the answer's own.
import { type RefObject, useEffect, useRef } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The press in the next row that is like this one: its answer, or its field. */
function likeIn(row: Element, target: Element): HTMLElement | null {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return row.querySelector('input.field');
  return row.querySelector<HTMLElement>('input:checked') ?? row.querySelector<HTMLElement>('input');
}

export function useRowKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const rows = list.current;
    if (!rows) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const { target } = event;
      if (step === undefined || !(target instanceof HTMLInputElement) || event.altKey || event.ctrlKey) return;
      const all = [...rows.children];
      const row = all[all.findIndex((one) => one.contains(target)) + step];
      // The arrow never answers, also not at the end of the list.
      event.preventDefault();
      if (row) likeIn(row, target)?.focus();
    };
    rows.addEventListener('keydown', onKey);
    return () => rows.removeEventListener('keydown', onKey);
  }, []);
  return list;
}
