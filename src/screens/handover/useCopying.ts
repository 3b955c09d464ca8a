// Copies a text. Where the browser will not, the text is kept to be shown, so that it can be copied by hand.
import { useState } from 'react';
import { useDevice } from '../../room/device.ts';

export interface Copying {
  /** What could not be copied; empty when there is nothing. */
  readonly byHand: string;
  /** True when it lies on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly forget: () => void;
}

export function useCopying(): Copying {
  const device = useDevice();
  const [byHand, setByHand] = useState('');
  return {
    byHand,
    forget: () => setByHand(''),
    copy: async (text) => {
      const copied = await device.copyText(text);
      setByHand(copied ? '' : text);
      return copied;
    },
  };
}
