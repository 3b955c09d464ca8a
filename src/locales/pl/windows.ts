// A meeting that is open in more than one window, in Polish.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'pl'> = {
  writer: {
    elsewhere: 'Spotkanie jest otwarte w innym oknie. Tu możesz je czytać.',
    moved: 'Spotkanie jest teraz w innym oknie. Wszystko stąd jest zapisane.',
    nobody: 'Inne okno jest zamknięte. Możesz pisać tutaj.',
  },
  writeHere: 'Pisz tutaj',
  asking: 'Przenoszę spotkanie tutaj',
  unsaved: 'Spotkanie jest teraz w innym oknie. Ostatnie słowa stąd nie są zapisane. Zapisz teraz plik.',
  fileSaved: 'Sprawdź, czy plik jest w folderze Pobrane. Są w nim ostatnie słowa stąd.',
  lead: 'Spotkanie: {{name}}. Tak wygląda teraz.',
  covered: 'Spotkanie jest zasłonięte',
  coveredLead: 'Słowa pokażą się, gdy wrócicie do rozmowy.',
};
