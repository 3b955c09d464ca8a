// The few words the shared parts need wherever they stand.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'so'> = {
  close: 'Xir',
  cancel: 'Iska daa',
  readAloud: 'Kor u akhri',
  stopReading: 'Jooji akhriska',
  noVoice: 'Kombiyuutarkan cod luqaddan ah ma laha: {{language}}. Qaybta IT-ga ka codso inay ku rakibaan.',
};
