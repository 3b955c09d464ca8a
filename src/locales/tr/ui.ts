// The few words the shared parts need wherever they stand.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'tr'> = {
  close: 'Kapat',
  cancel: 'Vazgeç',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',
  noVoice: 'Bu bilgisayarda şu dil için ses yok: {{language}}. IT bölümünden yüklemesini isteyin.',
};
