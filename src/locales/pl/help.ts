// In Polish: The help behind "?", and the line under the bar, outside a meeting.
import type { help as Danish } from '../da/help.ts';
import type { Translated } from '../translated.ts';

export const help: Translated<typeof Danish, 'pl'> = {
  open: 'Pomoc na tej stronie',
  title: 'Pomoc na tej stronie',
  line: 'Co się tu robi',
  hideLines: 'Ukryj linijkę pomocy',
  showLines: 'Pokaż linijkę pomocy na każdej stronie',
  keys: 'Klawisze',
  thisHelp: 'Ta pomoc',
  home: {
    line: 'Zrób nowe spotkanie albo otwórz jedno z listy.',
    more: 'Lista pokazuje tylko imiona i dni. Gdy odchodzisz od komputera, włącz blokadę.',
  },
  start: {
    line: 'Tu ustawiasz albo otwierasz blokadę swoich spotkań.',
    more: 'Nie pamiętasz hasła? Znajdź klucz na papierze. Wasz dział IT nie może otworzyć blokady.',
  },
  practice: {
    line: 'Wypróbuj spotkanie. Wszystkie osoby są zmyślone.',
    more: 'Zacznij od początku albo wejdź w środek historii. Potem wszystko jest usuwane.',
  },
  calls: {
    line: 'Zadzwoń w sprawie ustaleń, których dzień już jest.',
    more: 'Dzwoń do osób, które coś obiecują. Zapisz, jak poszło.',
  },
  course: {
    line: 'Zobacz, jak idzie od spotkania do spotkania.',
    more: 'Krzesło i obietnice są obok siebie. Możesz wydrukować stronę dla tej osoby.',
  },
  backup: {
    line: 'Zapisz kopię albo wczytaj kopię.',
    more: 'Kopię zamyka twoje hasło. Trzymaj ją w innym miejscu niż ten komputer.',
  },
  security: {
    line: 'Zobacz, co otwiera twoje spotkania.',
    more: 'Możesz zmienić hasło i zrobić nowy klucz na papierze. Spotkania zostają bez zmian.',
  },
  wiping: {
    line: 'Tu usuwasz to, co jest na tym komputerze.',
    more: 'Najpierw przeczytaj, co zniknie. Kartki i pliki, które są już u innych, zostają.',
  },
  note: {
    line: 'Przeczytaj, co się stało, i wybierz dalszą drogę.',
    more: 'To, co jest zapisane, zostaje. W razie wątpliwości zapytaj wasz dział IT.',
  },
};
