import type { ui as Danish } from '../da/ui.ts';

export const ui: typeof Danish = {
  close: 'Close',
  cancel: 'Leave it',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  noVoice: 'This computer has no {{language}} voice. Ask IT to install one.',
};
