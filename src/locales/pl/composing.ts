// In Polish: Help while an agreement is composed: who, how it begins, which day, small goals, and the words
// themselves. And what its owner says to it.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

export const composing: Translated<typeof Danish, 'pl'> = {
  who: {
    label: 'Wybierz, kto to robi',
    notHere: 'dziś poza spotkaniem',
  },
  start: {
    label: 'Tak to może się zacząć',
    begins: '{{start}} ...',
    calls: 'dzwoni do',
    sends: 'wysyła',
    comesAlong: 'przynosi',
    finds: 'znajduje',
    asks: 'pyta',
    writes: 'pisze do',
  },
  day: {
    beforeMeeting: 'Przed następnym spotkaniem',
    weekend: 'To jest {{day}}. Wiele miejsc jest zamkniętych.',
    mostClosed: 'To jest {{day}}. Większość miejsc jest zamknięta.',
    manyClosed: 'To jest {{day}}. Wiele miejsc jest zamkniętych.',
  },
  holiday: {
    newYearsDay: 'Nowy Rok',
    maundyThursday: 'Wielki Czwartek',
    goodFriday: 'Wielki Piątek',
    easterSunday: 'Niedziela Wielkanocna',
    easterMonday: 'Poniedziałek Wielkanocny',
    prayerDay: 'duński dzień modlitwy (store bededag)',
    ascensionDay: 'Wniebowstąpienie',
    whitSunday: 'Zielone Świątki',
    whitMonday: 'drugi dzień Zielonych Świątek',
    constitutionDay: 'dzień konstytucji w Danii (grundlovsdag)',
    christmasEve: 'Wigilia',
    christmasDay: 'pierwszy dzień świąt Bożego Narodzenia',
    boxingDay: 'drugi dzień świąt Bożego Narodzenia',
    newYearsEve: 'sylwester',
  },
  firstStep: {
    quick: 'Szybki dzień na pierwszy krok',
    tomorrow: 'Jutro',
    inThreeDays: 'Za trzy dni',
    inSevenDays: 'Za siedem dni',
    late: 'To ponad tydzień. Czy jest mniejszy krok wcześniej?',
  },
  times: {
    label: 'Ile razy?',
    hint: 'na przykład: 5',
    range: 'Wpisz liczbę od {{fewest}} do {{most}}.',
    said_one: '{{count}} raz',
    said_few: '{{count}} razy',
    said_many: '{{count}} razy',
    said_other: '{{count}} razu',
  },
  goals: {
    label: 'Małe cele po drodze',
    add: 'Napisz mały cel',
    goal: 'Cel {{number}}',
    day: 'Termin celu {{number}}',
    said: 'Małe cele: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'Małe cele',
  },
  why: {
    label: 'Dlaczego?',
    topic: 'Gdy nic tu nie ma, pokażemy temat: „{{topic}}”',
    beside: 'Temat to: „{{topic}}”',
    said: 'Bo: {{why}}',
    heading: 'Dlaczego',
  },
  followUp: {
    hint: 'I pyta, jak to idzie.',
  },
  answerBy: {
    label: 'Termin odpowiedzi',
  },
  confidence: {
    notZero: 'Co sprawia, że to nie jest 0?',
  },
  wording: {
    severalActions: 'Czy to dwie rzeczy? Dwa krótkie ustalenia łatwiej zapamiętać.',
    verbFirst: 'Najlepiej zacznij od tego, co się dzieje: dzwoni, wysyła, odbiera.',
    soon: 'Bez dnia łatwo o tym zapomnieć. Który dzień pasuje?',
    who: 'Kto to robi? Wybierz jedną osobę.',
    date: 'Kiedy? Wybierz datę albo napisz, dlaczego jej nie ma.',
    officeWord: 'Może zamiast „{{said}}” można prościej: {{instead}}.',
    longWords: 'To zdanie trudno się czyta. Czy można krócej?',
  },
  confirmed: {
    not: 'brak potwierdzenia: {{name}}',
    byPhone: 'Mówi „tak” przez telefon',
    by: '{{name}} mówi „tak” przez telefon',
    why: '{{name}} jest dziś poza spotkaniem. Zadzwoń i zapytaj.',
  },
  saidBack: {
    ask: '{{name}}, co robisz? Powiedz to własnymi słowami, jeśli chcesz.',
    write: 'Zapisz te słowa',
    words: 'Mówi {{name}}',
    fits: 'Zgadza się',
    mend: 'Popraw ustalenie',
    done: '{{name}} mówi to własnymi słowami',
  },
  share: {
    joins_one: 'pomaga w {{count}}',
    joins_few: 'pomaga w {{count}}',
    joins_many: 'pomaga w {{count}}',
    joins_other: 'pomaga w {{count}}',
  },
};
