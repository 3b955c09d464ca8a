// Why the meeting cannot go on yet, in Polish.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'pl'> = {
  topicText: 'Nie ma jeszcze tematu. Napisz, co najbardziej leży na sercu.',
  topicYes: '{{name}} jeszcze nie mówi „tak” na temat.',
  reasonOrAnswer: '{{person}}: brakuje powodu albo odpowiedzi. Odpowiada {{name}}.',
  tableYes: '{{name}} jeszcze nie mówi „tak” na ten stół.',
  rolesAloud: 'Najpierw powiedz na głos o dwóch rolach.',
  agreementOrReason: 'Brakuje ustalenia, na które {{name}} mówi „tak”. Albo napisz, dlaczego go nie ma.',
  outcome: 'Coś odłożonego na później czeka na odpowiedź.',
  results: 'Jedno ustalenie z ostatniego razu czeka na odpowiedź.',
  deleteDate: 'Wybierz, kiedy usunąć spotkanie.',
  person: 'Wybierz jedną osobę przy stole.',
  action: 'Napisz, co robi ta osoba.',
  date: 'Wybierz datę. Albo napisz, dlaczego jej nie ma.',
  whoDecides: 'Wybierz, kto decyduje.',
  text: 'Najpierw coś napisz.',
  citizensOwnAnswer: 'Na to może odpowiedzieć tylko {{name}}.',
  ownWords: 'Te słowa może poprawić tylko osoba, która je mówi.',
  stillNamed: '{{person}} jest w ustaleniu albo w zapisanych słowach. Dlatego imię zostaje.',
  mayLead: 'Spotkanie może przejąć tylko specjalista, który tu jest.',
  cprLike: 'To wygląda jak numer CPR. Nie zapisujemy go tutaj. Napisz bez tych cyfr.',
  tooLong: 'Tekst jest za długi. Podziel go na dwa.',
  notNow: 'Na tym etapie to nie działa.',
};
