// The few words the shared parts need wherever they stand, in German.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'de'> = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen anhalten',
  noVoice: 'Dieser Computer hat keine Stimme für diese Sprache: {{language}}. Bitte die IT, sie zu installieren.',
};
