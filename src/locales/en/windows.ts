// A meeting that is open in more than one window, in English.
import type { windows as Danish } from '../da/windows.ts';

export const windows: typeof Danish = {
  writer: {
    elsewhere: 'The meeting is open in another window. You can read along here.',
    moved: 'The meeting has moved to another window. Everything from here is saved.',
    nobody: 'The other window is closed. You can write here.',
  },
  writeHere: 'Write here instead',
  asking: 'Bringing the meeting here',
  unsaved: 'The meeting has moved to another window. The last words from here are not saved. Save a file now.',
  fileSaved: 'See that the file is under Downloads. The last words from here are in it.',
  lead: '{{name, possessive}} meeting, as it stands now.',
  covered: 'The meeting is covered',
  coveredLead: 'The words come back when you go on.',
};
