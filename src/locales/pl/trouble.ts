// What went wrong with the disk, in Polish.
import type { trouble as Danish } from '../da/trouble.ts';
import type { Translated } from '../translated.ts';

export const trouble: Translated<typeof Danish, 'pl'> = {
  code: {
    wrongKey: 'Hasło nie pasuje. Nic się nie zmieniło. Spróbuj jeszcze raz.',
    wrongRecoveryKey: 'Klucz z papieru tu nie pasuje. Nic się nie zmieniło. Użyj najnowszego papieru.',
    noPasskeyHere: 'Blokady komputera nie da się tu użyć. Nic się nie zmieniło. Użyj swojego hasła.',
    passkeyDeclined: 'Blokada komputera nie była użyta. Nic się nie zmieniło. Spróbuj jeszcze raz albo użyj hasła.',
    keysChanged: 'Klucze zmieniły się w innym oknie. Tutaj nic się nie zmieniło. Spróbuj jeszcze raz.',
    tampered: 'Jednego wiersza na dysku nie da się odczytać. Jest zachowany tak, jak jest. Inne spotkania działają.',
    tooNew: 'Spotkanie zapisała nowsza wersja. Jest bez zmian. Zaktualizuj Spotkania Step Up.',
    badParameters: 'Klucz na dysku wygląda źle. Nic się nie zmieniło. Porozmawiaj z działem IT.',
    tooLarge: 'Plik jest za duży. Nic się nie zmieniło. Wybierz inny plik.',
    badValue: 'Czegoś w spotkaniu nie da się zapisać. Spotkanie wciąż jest na ekranie. Zapisz teraz plik.',
    stale:
      'Spotkanie zmieniło się w innym miejscu, gdy było tu otwarte. Twoje słowa wciąż tu są. Zapisz plik i otwórz spotkanie jeszcze raz.',
    missing: 'Tego spotkania nie ma na tym komputerze. Inne spotkania są tutaj.',
    keptAside: 'Jednego spotkania nie da się odczytać. Jest zachowane tak, jak jest. Inne spotkania działają.',
    locked: 'Spotkania Step Up są zablokowane. Wszystko jest zapisane. Odblokuj, żeby iść dalej.',
    full: 'Na komputerze nie ma już miejsca. Twoje słowa są tu na ekranie. Zapisz teraz plik.',
    noRoom: 'Komputerowi brakuje miejsca. Twoje spotkania wciąż tu są. Usuń kilka plików i odblokuj jeszcze raz.',
    denied: 'Przeglądarka nie chce tu zapisywać. Może to okno prywatne. Otwórz zwykłe okno.',
    failed: 'Komputer nie mógł zapisać. Twoje słowa są tu na ekranie. Zapisz teraz plik.',
    timedOut: 'Komputer nie odpowiada przy zapisie. Twoje słowa są tu na ekranie. Zapisz teraz plik.',
    gone: 'Twoich spotkań nie ma już w przeglądarce. Jeśli masz plik lub kopię, zachowaj je. Porozmawiaj z działem IT.',
    newerDatabase: 'Spotkania zapisała nowsza wersja. Są bez zmian. Zaktualizuj Spotkania Step Up.',
    blocked: 'Inne okno trzyma spotkania. Wszystko jest zapisane. Zamknij inne okna i spróbuj jeszcze raz.',
  },
  heldHere: 'Ostatnie słowa są tylko tutaj. Zapisz plik, zanim wyjdziesz.',
  saveFile: 'Zapisz plik',
  noFile: 'Plik nie jest zapisany. Ostatnie słowa wciąż tu są. Spróbuj jeszcze raz.',
  tryAgain: 'Spróbuj zapisać jeszcze raz',
  olderRow:
    'Część spotkania jest starsza niż reszta. Nie jest otwarta i nic się nie zmieniło. Porozmawiaj z działem IT.',
  notReadNow: 'Nie da się teraz odczytać spotkania. Nic się nie zmieniło. Spróbuj jeszcze raz.',
  damagedMeeting: 'Nie da się otworzyć spotkania. Jest zachowane tak, jak jest. Inne spotkania działają.',
  damagedPart: 'Nie da się odczytać pola „{{where}}”.',
  newer: 'Spotkanie zapisała nowsza wersja. Jest bez zmian. Zaktualizuj Spotkania Step Up.',
  due: 'To jest dzień usunięcia. Spotkanie teraz zniknie.',
  lettingGo: {
    newer: 'Nowsza wersja jest otwarta w innym oknie. Wszystko stąd jest zapisane.',
    deleted: 'Wszystko na tym komputerze jest usunięte z innego okna.',
    unsaved: 'Nowsza wersja jest otwarta w innym oknie. Ostatnie słowa stąd nie są zapisane. Zapisz teraz plik.',
    left: 'Spotkanie zamknęło się, zanim zapisały się ostatnie słowa. Zapisz teraz plik.',
    inFile: 'Sprawdź, czy plik jest w folderze Pobrane. Są w nim ostatnie słowa stąd.',
  },
  broken: 'Części Spotkań Step Up nie da się pokazać. To, co miało znak „Zapisane”, jest zapisane.',
  loadAgain: 'Wczytaj stronę ponownie',
  home: 'Do wszystkich spotkań',
  reload: 'Spróbuj jeszcze raz',
};
