// In Polish: The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'pl'> = {
  stop: 'Stop',
  break: {
    until: 'Przerwa do {{time}}',
    in: 'za około {{minutes}} minut',
  },
  timeOut: {
    place: 'Pytanie {{number}} z {{of}}. W tym czasie nic nie piszemy.',
    before: 'Poprzednie',
    next: 'Następne',
  },
  checkIn: {
    help: 'Pomóż mi to powiedzieć.',
  },
  wish: {
    help: '{{name}} prosi o pomoc w powiedzeniu tego.',
  },
  question: {
    change: 'Kto znajdzie odpowiedź i na kiedy?',
    changeShort: 'Kto znajdzie odpowiedź?',
    changeOf: 'Kto znajdzie odpowiedź? {{what}}',
    save: 'Zapisz',
  },
  clock: {
    noEnd: 'Nie jest ustalone, kiedy spotkanie się kończy.',
    half: 'Około połowy czasu',
    left: 'Zostało około {{minutes}} minut',
    over: 'Czas minął. Zapytaj, czy idziecie dalej.',
  },
  hints: {
    title: 'Ciche wskazówki',
    lead: 'Widzisz je tylko ty. Nie migają i nie wydają dźwięku.',
    notNow: 'Nie teraz',
    halfTime: 'Minęła połowa czasu. Nie ma jeszcze ustaleń.',
    topic: 'Od pewnego czasu nie mówicie o temacie.',
    waiting: '{{person}} czeka: {{what}}',
  },
  which: {
    halfTime: 'Gdy minie połowa czasu bez ustalenia',
    topic: 'Gdy przez 15 minut nie ma mowy o temacie',
    waiting: 'Gdy osoba wspierająca czeka 3 minuty',
  },
};
