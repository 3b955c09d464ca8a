// The foot of the ordstyrer's own side: the table in small where there is room for it, and nothing where there is not.
import { useEffect, useRef, useState } from 'react';
import { TableMiniature } from '../../frame/table/TableMiniature.tsx';

/** In pixels: lower than this, nobody can see what the picture is of. */
const lowest = 144;

export function TablePlace() {
  const place = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(false);
  useEffect(() => {
    if (!place.current || !('ResizeObserver' in window)) return;
    const watch = new ResizeObserver(([entry]) => setFits((entry?.contentRect.height ?? 0) >= lowest));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="tableplace" ref={place}>
      {fits && <TableMiniature />}
    </div>
  );
}
