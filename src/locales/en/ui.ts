import type { ui as Danish } from '../da/ui.ts';

export const ui: typeof Danish = {
  close: 'Close',
  undo: 'Undo',
  more: 'More',
  back: 'Back',
  add: 'Add',
  change: 'Change',
  remove: 'Remove',
  cancel: 'Leave it',
  done: 'done',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  noVoice: 'This computer has no voice that can read aloud in your language.',
  skip: 'Go to the content',
};
