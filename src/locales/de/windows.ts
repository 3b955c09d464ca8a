// A meeting that is open in more than one window: who writes, and how to write here instead, in German.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'de'> = {
  writer: {
    elsewhere: 'Das Treffen ist in einem anderen Fenster offen. Hier kannst du mitlesen.',
    moved: 'Das Treffen ist in ein anderes Fenster gewandert. Alles von hier ist gespeichert.',
    nobody: 'Das andere Fenster ist geschlossen. Du kannst hier schreiben.',
  },
  writeHere: 'Stattdessen hier schreiben',
  asking: 'Holt das Treffen hierher',
  unsaved:
    'Das Treffen ist in ein anderes Fenster gewandert. Das Letzte von hier ist nicht gespeichert. Speichere jetzt eine Datei.',
  fileSaved: 'Sieh nach, ob die Datei unter Downloads liegt. Das Letzte von hier ist darin.',
  lead: 'Treffen von {{name}}, wie es jetzt ist.',
  covered: 'Das Treffen ist verdeckt',
  coveredLead: 'Die Worte kommen wieder, wenn ihr weitermacht.',
};
