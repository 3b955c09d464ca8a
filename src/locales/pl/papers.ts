// In Polish: Papers of the meeting and who leads it: role cards to hand out, the interpreter's pace, and handing the
// lead over.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'pl'> = {
  roleCards: {
    title: 'Jak przebiega spotkanie',
    lead: 'Karta dla każdego. Rozdajcie je, gdy się spotkacie.',
    for: 'Karta: {{name}}',
    meetingOf: 'Spotkanie: {{name}}',
    myTopic: 'Mój temat',
    topicOf: 'Temat wybiera {{name}}',
    pause: 'Zawsze możesz powiedzieć „przerwa”.',
    print: 'Drukuj wszystkie karty',
    toPrint: 'Drukuj karty',
    enclose: 'Dołącz kartę do zaproszenia',
    encloseHint: 'Kartka o tym, jak przebiega spotkanie.',
    see: 'Zobacz karty',
    menu: 'Karty: jak przebiega spotkanie',
  },
  leads: {
    heading: 'Kto prowadzi spotkanie?',
    now: '{{name}} prowadzi spotkanie.',
    helper: 'Druga osoba prowadząca',
    helperHint: 'Pomaga prowadzić i może przejąć spotkanie.',
    nobody: 'Nikt',
    noOther: 'Nie ma tu innego specjalisty.',
    handOver: 'Przekaż spotkanie',
    who: 'Kto teraz prowadzi spotkanie?',
    rule: 'Spotkanie może prowadzić specjalista, który tu jest.',
    choose: 'Wybierz osobę',
    from: 'Teraz spotkanie prowadzi {{name}}.',
    sayAloud: '{{name}}, powiedz na głos o dwóch rolach:',
    said: 'To już powiedziane',
  },
  interpreter: {
    heading: 'Tłumaczy: {{person}}',
    l1: 'Mów krótkimi zdaniami.',
    l2: 'Po każdym zrób przerwę.',
    l3: 'Słucha cię {{name}}. {{person}} tylko tłumaczy.',
    l4: 'Powiedz jeszcze raz, gdy słowo jest trudne.',
    pace: 'Krótkie zdania. Przerwa po każdym. Patrz na tę osobę: {{name}}.',
  },
};
