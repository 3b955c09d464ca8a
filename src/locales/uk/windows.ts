// A meeting that is open in more than one window, in Ukrainian.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'uk'> = {
  writer: {
    elsewhere: 'Зустріч відкрита в іншому вікні. Тут можна читати.',
    moved: 'Зустріч перейшла в інше вікно. Усе звідси збережено.',
    nobody: 'Інше вікно закрите. Тепер можна писати тут.',
  },
  writeHere: 'Писати тут',
  asking: 'Переносимо зустріч сюди',
  unsaved: 'Зустріч перейшла в інше вікно. Останнє звідси не збережено. Збережіть файл зараз.',
  fileSaved: 'Перевірте, чи файл є в «Завантаженнях». У ньому останнє звідси.',
  lead: 'Зустріч зараз: {{name}}.',
  covered: 'Зустріч закрито',
  coveredLead: 'Слова знову з’являться, коли ви продовжите.',
};
