// In Ukrainian: The few words the shared parts need wherever they stand.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'uk'> = {
  close: 'Закрити',
  cancel: 'Не треба',
  readAloud: 'Прочитати вголос',
  stopReading: 'Зупинити читання',
  noVoice: 'На цьому комп’ютері немає голосу для цієї мови: {{language}}. Попросіть ІТ-службу його додати.',
};
