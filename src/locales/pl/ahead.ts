// In Polish: "The meeting beforehand": one page for the citizen, before the meeting.
import type { ahead as Danish } from '../da/ahead.ts';
import type { Translated } from '../translated.ts';

export const ahead: Translated<typeof Danish, 'pl'> = {
  title: 'Jak będzie na spotkaniu',
  lead: 'Tę stronę dostaje {{name}}: kto, jak długo i jak.',
  see: 'Jak będzie na spotkaniu: {{name}}',
  print: 'Drukuj stronę',
  meetingOf: 'Spotkanie: {{name}}',
  usualTime: 'Spotkanie trwa zwykle od godziny do półtorej.',
  topic: 'Mój temat',
  people: 'Kto będzie na spotkaniu',
  steps: 'Tak przebiega spotkanie',
  step: {
    welcome: '{{gamemaster}} wita wszystkich i czyta na głos twój temat.',
    round: 'Każda osoba mówi, kim jest i w czym może pomóc.',
    talk: 'Rozmawiacie o tym, co ty wybierasz. Piszemy to tak, że wszystko widzisz.',
    alone: 'Możesz mieć trochę czasu dla siebie.',
    agreements: 'Ustalacie, kto co robi. Ty odpowiadasz na każde ustalenie.',
    end: 'Mówisz, jakie było spotkanie. Zabierasz ustalenia do domu.',
  },
  youMay: 'Zawsze możesz',
  pause: 'Zrobić przerwę. Nie trzeba mówić dlaczego.',
  stopAgreed: 'Powiedzieć „stop”. Twój znak to: {{sign}}.',
  stop: 'Powiedzieć „stop”. Na początku ustalimy znak.',
  no: 'Powiedzieć „nie” na pytanie, osobę, ustalenie albo na przekazanie czegoś innym.',
  think: 'Zastanowić się i odpowiedzieć innego dnia.',
  language: 'Ważny jest tekst duński.',
};
