// In Polish: Words of the bisidder's cards. {{name}} is the citizen, {{topic}} the citizen's topic.
import type { prompts as Danish } from '../da/prompts.ts';
import type { Translated } from '../translated.ts';

export const prompts: Translated<typeof Danish, 'pl'> = {
  part: { when: 'Kiedy', say: 'Powiedz tak', gamemaster: 'Co robi osoba prowadząca' },
  askForBreak: {
    title: 'Poproś o przerwę',
    when: '{{name}} szybko oddycha, drży, płacze albo przestaje odpowiadać.',
    say: {
      s1: 'Czy możemy zrobić pięć minut przerwy?',
      s2: 'Wychodzimy na chwilę na powietrze. Zaraz wrócimy.',
    },
    gamemaster: 'Od razu powiedz „tak”. Ustal, kiedy wracacie.',
  },
  plainWords: {
    title: 'Poproś o zwykłe słowa',
    when: 'Padają trudne słowa, skróty albo długie wyjaśnienia.',
    say: {
      s1: 'Czy można to powiedzieć zwykłymi słowami?',
      s2: '{{name}}: co to słowo znaczy dla tej osoby na co dzień?',
    },
    gamemaster: 'Powiedz to jeszcze raz jednym krótkim zdaniem. Napisz, co znaczy to słowo.',
  },
  backToTopic: {
    title: 'Wróć do tematu',
    when: 'Inni mówią o czymś, czego {{name}} nie wybiera.',
    say: {
      s1: 'Czy mogę przypomnieć temat? Wybiera go {{name}}: „{{topic}}”.',
      s2: 'Czy ta druga sprawa może poczekać?',
    },
    gamemaster: 'Odłóż drugą sprawę na później i pokaż temat.',
  },
  remindPrepared: {
    title: 'Pamiętaj o przygotowaniu',
    when: '{{name}} zapomina o czymś, co jest u was zapisane.',
    say: {
      s1: '{{name}}, masz o tym coś na kartce. Powiesz to, czy mam to przeczytać?',
      s2: 'Na twojej kartce jest jeszcze jedna rzecz.',
    },
    gamemaster: 'Daj czas. {{name}} wybiera, kto czyta.',
  },
  whoDecides: {
    title: 'Zapytaj, kto decyduje',
    when: 'Jest rozwiązanie, ale nikt nie mówi, kto może powiedzieć „tak”.',
    say: {
      s1: 'Kto o tym decyduje? Czy ta osoba jest tu dzisiaj?',
      s2: 'Nikt tu nie może powiedzieć „tak”? To kto zapyta i kiedy?',
    },
    gamemaster: 'Powiedz, kto to jest. Albo zapisz pytanie z imieniem i datą.',
  },
  inWriting: {
    title: 'Poproś o to na piśmie',
    when: 'Ktoś mówi coś ważnego albo {{name}} słyszy „nie”.',
    say: {
      s1: 'Czy możemy dostać to na piśmie?',
      s2: 'Czy można to napisać teraz? Wtedy przeczytamy to przed wyjściem.',
    },
    gamemaster: 'Napisz to teraz na ekranie. Powiedz, którego dnia przyjdzie pismo.',
  },
  letThemFinish: {
    title: '{{name}} mówi, poczekaj do końca',
    when: 'Ktoś przerywa albo {{name}} szuka słów.',
    say: { s1: 'Czy {{name}} może dokończyć?', s2: '{{name}} się zastanawia. Czy możemy chwilę poczekać?' },
    gamemaster: 'Zatrzymaj innych i oddaj głos. Poczekaj.',
  },
  speakToCitizen: {
    title: 'Mów do tej osoby: {{name}}',
    when: '{{name}} tu jest, a inni mówią tylko do ciebie.',
    say: {
      s1: '{{name}} jest tutaj. Powiedz to wprost, proszę.',
      s2: '{{name}} wie to najlepiej. Zapytajmy, co powie {{name}}.',
    },
    gamemaster: 'Zwróć się do tej osoby ({{name}}) i zapytaj jeszcze raz.',
  },
  checkUnderstanding: {
    title: 'Zapytaj, czy to jasne',
    when: 'Padło dużo słów, a {{name}} tylko kiwa głową.',
    say: {
      s1: '{{name}}, czy to było dla ciebie jasne?',
      s2: 'Czy można to powtórzyć krótko? Ja też chcę mieć pewność.',
    },
    gamemaster: 'Powiedz to w dwóch zdaniach. Zapytaj, co {{name}} z tego zabiera.',
  },
  readAgreementAloud: {
    title: 'Przeczytaj ustalenie na głos',
    when: 'Ustalenie jest prawie gotowe.',
    say: {
      s1: 'Czy możemy przeczytać ustalenie na głos, zanim pójdziemy dalej?',
      s2: '{{name}}, czy to są twoje własne słowa?',
    },
    gamemaster: 'Przeczytaj całe ustalenie. Poprawiaj je, aż {{name}} powie „tak”.',
  },
  tooManyTasks: {
    title: 'Za dużo zadań',
    when: '{{name}} dostaje więcej, niż {{name}} może udźwignąć.',
    say: {
      s1: '{{name}} ma tu dużo rzeczy. Kto może wziąć część?',
      s2: 'Czy wystarczy pierwszy krok?',
    },
    gamemaster: 'Pokaż, kto co ma. Przenieś choć jedną rzecz albo ją zmniejsz.',
  },
  byWhen: {
    title: 'Na kiedy i kto powie?',
    when: 'Ustalenie nie ma daty albo ktoś mówi „niedługo”.',
    say: { s1: 'Jaką datę piszemy?', s2: 'Kto powie, jeśli to się nie stanie?' },
    gamemaster: 'Podaj datę. Napisz, do kogo {{name}} może zadzwonić.',
  },
  sharingConsent: {
    title: 'Czy wolno to przekazać?',
    when: 'Ktoś chce coś przesłać dalej albo mówi coś z innej sprawy.',
    say: {
      s1: 'Czy {{name}} zgadza się to przekazać?',
      s2: '{{name}}, czy inni mogą o tym wiedzieć?',
    },
    gamemaster: 'Zatrzymaj się. {{name}} odpowiada: co, komu i po co. Zapisz odpowiedź.',
  },
  decisionOrAdvice: {
    title: 'Decyzja czy rada?',
    when: 'Nie wiadomo, czy decyzja już jest, czy {{name}} może wybrać.',
    say: { s1: 'Czy to decyzja urzędowa, czy rada?', s2: 'Co się stanie, jeśli {{name}} powie „nie”?' },
    gamemaster: 'Odpowiedz jasno. Zmień rolę, jeśli odpowiadasz jako urząd.',
  },
};
