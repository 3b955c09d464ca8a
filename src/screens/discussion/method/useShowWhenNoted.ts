// Whether what is written in a small form is shown on the table once it is noted.
import { useState } from 'react';
import { useOnTable } from './useOnTable.ts';

export interface ShowWhenNoted {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** To be called with the id of what was noted. */
  readonly showIfWished: (id: string) => void;
}

export function useShowWhenNoted(first: boolean): ShowWhenNoted {
  const [checked, onChange] = useState(first);
  const { show } = useOnTable();
  return {
    checked,
    onChange,
    showIfWished: (id) => {
      if (checked) show({ kind: 'noted', id });
    },
  };
}
