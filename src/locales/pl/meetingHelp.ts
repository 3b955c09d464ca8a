// In Polish: The line under the bar on each screen of a meeting, for the one who leads, and a little more behind "?".
import type { meetingHelp as Danish } from '../da/meetingHelp.ts';
import type { Translated } from '../translated.ts';

export const meetingHelp: Translated<typeof Danish, 'pl'> = {
  review: {
    line: 'Przejdźcie ustalenia z ostatniego razu. Najpierw {{name}} mówi, jak poszło.',
    more: 'O obietnice gminy pytasz tak samo. Jeśli coś nie jest dotrzymane, ustalcie, co robicie teraz.',
  },
  topic: {
    line: 'Zapisz tymi samymi słowami, co {{name}} ma na sercu. Temat wybiera {{name}}.',
    more: 'Krzesło pokazuje, co się chwieje. {{name}} może pominąć nogę. Najważniejsze jest na górze.',
  },
  prepare: {
    line: 'Przygotujcie spotkanie razem. Wszystko można pominąć.',
    more: 'Są tu też dzień, godzina, miejsce i język. {{name}} decyduje, co mogą widzieć inni.',
  },
  participants: {
    line: 'Zapisz osoby, które mogą pomóc. {{name}} mówi o każdej „tak” albo „nie”.',
    more: 'Naciśnij „Dodaj” pod pytaniem. Wpisz imię i wybierz powód. Inni nie widzą odpowiedzi „nie”.',
  },
  invitations: {
    line: 'Tu jest zaproszenie dla każdej osoby. Wydrukuj je albo skopiuj tekst.',
    more: 'Temat jest tam tylko wtedy, gdy {{name}} mówi „tak”. Daj zaproszenia przed spotkaniem.',
  },
  ahead: {
    line: 'Przeczytajcie stronę razem i wydrukuj ją. Jest dla tej osoby: {{name}}.',
    more: 'Wtedy wiadomo wcześniej, jak będzie. Jeśli czegoś brakuje, wpisz to w „Przygotuj się”.',
  },
  roleCards: {
    line: 'Wydrukuj karty i daj każdej osobie jej kartę.',
    more: 'Karta mówi, w czym bierze się udział. Temat jest tam tylko wtedy, gdy {{name}} mówi „tak”.',
  },
  supportCard: {
    line: 'Daj kartę osobie wspierającej, na papierze albo w telefonie.',
    more: 'Na karcie są zdania, które osoba wspierająca może powiedzieć. Odpowiada tylko {{name}}.',
  },
  opening: {
    line: 'Przeczytaj powitanie na głos. Powiedz o swojej roli, zanim zacznie się rozmowa.',
    more: 'Ustalcie znak „stop”. Niech każda osoba powie, kim jest i w czym może pomóc. Zaznaczaj po kolei.',
  },
  discussion: {
    line: 'W polu na dole zapisuj to, co jest powiedziane. Naciśnij Enter.',
    more: 'Karty z boku są tylko dla ciebie. Dają ci zdanie, gdy jest trudno.',
  },
  agreements: {
    line: 'Róbcie jedno ustalenie naraz: kto, co i kiedy. {{name}} odpowiada na każde.',
    more: 'Bez „tak” to nie jest ustalone. „Nie” zapisz tak, jak mówi {{name}}.',
  },
  readAloud: {
    line: 'Przeczytaj każde ustalenie na głos. {{name}} naciska swoją odpowiedź.',
    more: 'Gdy {{name}} chce coś zmienić, popraw tekst. Wtedy pytanie jest zadane jeszcze raz.',
  },
  closing: {
    line: 'Ustalcie, co będzie z rzeczami odłożonymi na później. Ustalcie też, kiedy znów się spotkacie.',
    more: 'Przejdźcie listę od góry. To, czego brakuje, jest napisane przy przycisku.',
  },
  evaluation: {
    line: 'Teraz ekran ma {{name}}. Ty w tym czasie patrzysz w bok. Wszystko można pominąć.',
    more: 'Odpowiedzi zna tylko {{name}}. Inni je widzą, jeśli {{name}} tego chce.',
  },
  handover: {
    line: '{{name}} zabiera ustalenia na papierze, w telefonie albo w pliku.',
    more: 'Najpierw przejrzyjcie kartkę. Wydrukuj ją albo niech {{name}} zrobi zdjęcie kodu.',
  },
  onBreak: {
    line: 'Spotkanie czeka. Naciśnij, gdy wszyscy są znów gotowi.',
    more: 'Słowa są zakryte na każdym ekranie. Wrócicie w to samo miejsce.',
  },
  privateTime: {
    line: 'Tu nic się nie zapisuje. {{name}} mówi, kiedy idziecie dalej.',
    more: 'Wyjdź na ten czas albo usiądź trochę dalej. Zapisują się tylko minuty.',
  },
  timeOut: {
    line: 'Czytaj pytania na głos, po jednym. Niech każdy odpowie.',
    more: 'Rozmawiacie o tym, jak idzie spotkanie. Odpowiedzi nie są zapisywane.',
  },
  checkIn: {
    line: 'Tu odpowiada {{name}}. Odpowiedź nie jest zapisywana.',
    more: 'Każda odpowiedź od razu coś zmienia. {{name}} może też nie odpowiadać.',
  },
  stopped: {
    line: 'Spotkanie jest zatrzymane i wszystko jest zapisane. Można wrócić innego dnia.',
    more: 'Ustalcie, kto i kiedy dzwoni do tej osoby: {{name}}. {{name}} może dostać kartkę już teraz.',
  },
  closed: {
    line: 'Spotkanie jest zakończone. Tu sprawdzasz, co dzieje się z ustaleniami.',
    more: 'Tekst zostaje. Jeśli coś jest napisane źle, zrób poprawioną wersję.',
  },
  readAlong: {
    line: 'Tu możesz czytać to, co jest zapisane.',
    more: 'W spotkaniu pisze jedno okno naraz. Przycisk u góry przenosi je tutaj.',
  },
  everything: {
    line: 'Tu jest wszystko, co jest zapisane. {{name}} może prosić o usunięcie tego, co się nie zgadza.',
    more: 'Wybierz miejsce na liście. {{name}} może zobaczyć wszystko ze spotkania.',
  },
};
