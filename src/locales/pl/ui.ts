// In Polish: The few words the shared parts need wherever they stand.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'pl'> = {
  close: 'Zamknij',
  cancel: 'Zostaw to',
  readAloud: 'Czytaj na głos',
  stopReading: 'Przestań czytać',
  noVoice: 'Ten komputer nie ma głosu w języku: {{language}}. Poproś dział IT, żeby go zainstalował.',
};
