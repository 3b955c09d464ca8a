// In Polish: "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'pl'> = {
  title: '{{name}}, twoja droga do tej pory',
  lead: 'To jest twoje. Możesz zabrać to do domu.',
  back: 'Wstecz',
  print: 'Wydrukuj to',
  gone: 'Nie ma tu już spotkań.',
  meetings: {
    title: 'O czym była rozmowa',
    noDate: 'Spotkanie bez daty',
    noTopic: 'Temat nie jest jeszcze wybrany.',
    onlyDate: 'Tego spotkania już tu nie ma.',
    comment: 'Twoje słowa, gdy patrzyliście wstecz',
  },
  chair: {
    title: 'Twoje krzesło',
    hint: 'To ty mówisz, jak stoi każda noga.',
    first: 'Pierwszy raz',
    now: 'Teraz',
    nothing: 'O krześle jeszcze nie było mowy.',
    once: 'Następnym razem zobaczysz, czy coś się zmieniło.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'Noga po nodze',
    hint: 'Im wyżej jest linia, tym lepiej stoi noga.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}, {{change}}.',
  },
  promises: {
    title: 'Co sobie obiecaliście',
    hint: 'Każdy znak to ustalenie, na które mówicie „tak”.',
    nothing: 'Nie ma tu ustaleń.',
    by: {
      citizen: 'To twoje obietnice',
      municipality: 'To obietnice gminy i specjalistów',
      others: 'To obietnice rodziny, przyjaciół i osoby wspierającej',
    },
    marks: { citizen: 'Twoje ustalenia', municipality: 'Ich ustalenia', others: 'Ich ustalenia' },
    untold: 'Dowiemy się następnym razem',
    made: 'Ustalone: {{date}}',
    due: 'Termin: {{date}}',
    times: 'ile razy: {{count}}',
    with: 'Razem: {{names}}',
    whyNot: 'Co stanęło na drodze',
    side: 'Po czyjej stronie',
    next: 'Co robicie teraz',
    inPlaceOf: 'Zamiast tego',
    replacedBy: 'Co przyszło na to miejsce',
    heard: 'Ostatnia wiadomość',
  },
  heard: {
    confirmed: 'Ustalenie nadal obowiązuje.',
    done: 'To jest zrobione.',
    notYet: 'To jeszcze się nie stało.',
    needsHelp: 'Potrzebna jest pomoc.',
  },
  succeeded: {
    title: 'To się udało',
    nothing: 'Gdy spojrzycie wstecz, będzie tu to, co jest dotrzymane.',
  },
  next: {
    title: 'Następne spotkanie',
    at: '{{date}}, godz. {{time}}',
    nothing: 'Nie ma nowego spotkania.',
    idea: 'O tym możecie mówić następnym razem',
  },
};
