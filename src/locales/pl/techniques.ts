// In Polish: Words of the seven techniques. {{name}} is the citizen, {{topic}} the citizen's topic, "…" is for the
// speaker to fill in.
import type { techniques as Danish } from '../da/techniques.ts';
import type { Translated } from '../translated.ts';

export const techniques: Translated<typeof Danish, 'pl'> = {
  part: { purpose: 'Po co', cues: 'Użyj, gdy', say: 'Powiedz na przykład', avoid: 'Unikaj' },
  keepFocus: {
    short: 'Trzymaj temat',
    purpose:
      'Spotkanie jest o temacie, który wybiera {{name}}. Pomagasz wszystkim przy nim zostać. Wtedy jest czas na to, co najważniejsze. Reszta nie ginie. Jest odłożona na później.',
    cues: {
      c1: 'Dwie osoby mówią o czymś, co nie jest tematem na ekranie.',
      c2: '{{name}} milknie, a inni mówią długo.',
      c3: 'Ta sama historia wraca.',
      c4: 'Minęła połowa czasu i nie ma zapisanej żadnej propozycji.',
      c5: 'W powietrzu są trzy tematy naraz.',
    },
    say: {
      s1: 'Czy mogę się wtrącić? Temat na dziś to: „{{topic}}”. Czy to nam pomaga?',
      s2: 'To brzmi ważnie. Czy możemy to odłożyć na później, żeby nie zginęło?',
      s3: '{{name}}, czy czas idzie na to, na co chcesz?',
      s4: 'Minęła już połowa czasu. Co najważniejsze ma się stać, zanim pójdziesz do domu?',
      s5: 'Powiem, co słyszę. Popraw mnie, jeśli się mylę.',
      s6: 'Zróbmy rundę. Każdy mówi jedną rzecz, którą może zrobić w tej sprawie.',
    },
    avoid: {
      a1: 'Odrzucać temat i nie zapisać go.',
      a2: 'Mówić „trzymajmy się tematu”, gdy {{name}} mówi o czymś trudnym. To trudne może być tematem.',
      a3: 'Pozwalać, żeby o spotkaniu decydował ten, kto mówi najwięcej.',
      a4: 'Zmieniać temat bez zgody. Decyduje {{name}}.',
    },
  },
  giveOwnership: {
    short: 'Oddaj ster',
    purpose:
      'Kieruje {{name}}. To spotkanie, słowa i wybory należą do jednej osoby: {{name}}. Pomagasz, gdy {{name}} decyduje. Nie decydujesz za {{name}}.',
    cues: {
      c1: 'Ktoś mówi „ona” albo „on”, a {{name}} siedzi obok.',
      c2: '{{name}} patrzy na ciebie przed każdą odpowiedzią albo mówi: „Wy zdecydujcie”.',
      c3: 'Specjalista ma rozwiązanie, zanim {{name}} powie, czego chce.',
      c4: 'Zapisane są trudne słowa. A {{name}} mówi po swojemu.',
      c5: 'Prawie wszystkie zadania ma {{name}} albo nie ma żadnego.',
    },
    say: {
      s1: 'To jest twoje spotkanie. Komu najpierw oddasz głos?',
      s2: 'Jak ty to powiesz? Zapiszę twoje słowa.',
      s3: 'Jest kilka propozycji. Która pasuje ci najlepiej? Czy może coś zupełnie innego?',
      s4: 'Czy chcesz powiedzieć to tej osobie zamiast mnie? {{name}} słucha.',
      s5: 'Czy chcesz zrobić to bez pomocy? Razem z kimś? Czy lepiej, żeby zrobił to ktoś inny?',
      s6: 'Możesz powiedzieć „nie”. Możesz też odpowiedzieć innego dnia.',
    },
    avoid: {
      a1: 'Robić zdanie „ładniejszym” albo bardziej fachowym. To mówi {{name}}.',
      a2: 'Pytać: „Prawda?”. To nie jest prawdziwy wybór.',
      a3: 'Mówić o sterze, gdy {{name}} tylko dostaje wszystkie zadania.',
      a4: 'Iść dalej, bo {{name}} milczy. Milczenie to nie „tak”.',
    },
  },
  giveInformation: {
    short: 'Daj wiedzę',
    purpose: '{{name}} wie dość, żeby móc wybrać. Dajesz mało naraz, krótkimi słowami. Sprawdzasz, czy to ma sens.',
    cues: {
      c1: 'Ktoś używa skrótu albo podaje paragraf.',
      c2: '{{name}} kiwa głową, ale o nic nie pyta.',
      c3: 'Dwie osoby mówią różne rzeczy o przepisach.',
      c4: '{{name}} właśnie wybiera, ale zna tylko jedną możliwość.',
      c5: 'Ktoś mówi: „Tak nie można”. Nikt nie mówi dlaczego.',
    },
    say: {
      s1: 'Chcesz posłuchać, co można wybrać? To zajmie dwie minuty.',
      s2: 'Padło trudne słowo. Ono znaczy …',
      s3: 'Tego nie wiem. Dowiem się. Odpowiedź dostaniesz najpóźniej …',
      s4: 'Co z tego słyszysz? Wtedy wiem, czy jasno to mówię.',
      s5: 'Czy to przepis, czy tak po prostu zwykle robimy?',
      s6: 'Chcesz to na piśmie, na głos czy w innym języku?',
    },
    avoid: {
      a1: 'Robić wykład. Skończ po trzech zdaniach.',
      a2: 'Zgadywać przepisy.',
      a3: 'Używać wiedzy, żeby wygrać dyskusję.',
      a4: 'Czytać z akt ({{name}}), zanim {{name}} powie „tak”.',
    },
  },
  handleDualRole: {
    short: 'Dwie role',
    purpose:
      'Prowadzisz spotkanie dla tej osoby: {{name}}. Czasem to ty decydujesz albo masz obowiązek coś zapisać. {{name}} zawsze wie, w jakiej roli mówisz.',
    cues: {
      c1: 'Spotkanie się zaczyna. O dwóch rolach zawsze mówi się na głos.',
      c2: 'Ktoś pyta, czy zmieni się kwota pieniędzy.',
      c3: '{{name}} mówi: „Czy mogę to tu powiedzieć?”.',
      c4: 'Słyszysz coś, co masz obowiązek zapisać albo na to zareagować.',
      c5: 'Chcesz zaproponować coś, o czym to ty decydujesz.',
    },
    say: {
      s1: 'Teraz prowadzę spotkanie. W tym czasie nie decyduję o niczym w twojej sprawie.',
      s2: 'Teraz mówię jako urząd. Powiem, gdy znowu prowadzę spotkanie.',
      s3: 'Zanim powiesz więcej: Coś z tego mogę mieć obowiązek zapisać w aktach. Czy nadal chcesz to powiedzieć?',
      s4: 'Tego nie mogę obiecać. Decyduje o tym …',
      s5: 'Jeśli będzie decyzja urzędowa, dostaniesz ją na piśmie. Będzie tam też, jak złożyć skargę.',
      s6: 'Prowadzę spotkanie i o tym też decyduję. Czy tę część ma prowadzić ktoś inny z pracy?',
    },
    avoid: {
      a1: 'Obiecywać coś, żeby było miło.',
      a2: 'Udawać, że nie masz władzy.',
      a3: 'Używać później jako niespodzianki tego, co {{name}} mówi w zaufaniu.',
      a4: 'Mieszać ustalenia i wymagania na jednej liście.',
    },
  },
  adaptToPerson: {
    short: 'Dopasuj rozmowę',
    purpose:
      'Każdy potrzebuje czegoś innego, żeby brać udział. Pytasz, co pomaga. Odpowiada {{name}}. Potem zmieniasz spotkanie tak, żeby pasowało. Nie zgadujesz z papierów.',
    cues: {
      c1: '{{name}} odpowiada krótko, odwraca wzrok albo szybko oddycha.',
      c2: '{{name}} mówi szybko i skacze z tematu na temat.',
      c3: '{{name}} podnosi głos albo wstaje.',
      c4: '{{name}} odpowiada na coś innego niż pytanie.',
      c5: '{{name}} nie patrzy na tekst na ekranie.',
    },
    say: {
      s1: 'Co sprawi, że będzie ci tu dobrze?',
      s2: 'Możemy teraz zrobić przerwę. Nie trzeba mówić dlaczego.',
      s3: 'Przeczytam to na głos. Powiedz, jeśli chcesz usłyszeć to jeszcze raz.',
      s4: 'Możesz odpowiedzieć słowami, kartą albo na papierze.',
      s5: 'Weź tyle czasu, ile potrzebujesz. My poczekamy.',
      s6: 'Widzę, że to cię porusza. To jest w porządku. Chcesz iść dalej czy wyjść na powietrze?',
    },
    avoid: {
      a1: 'Przyklejać etykiety: „trudni”, „ciężkie przypadki”.',
      a2: 'Mówić głośniej, gdy ktoś nie rozumie. Mów krócej.',
      a3: 'Pozwalać, żeby dzieci lub rodzina tłumaczyły trudne rzeczy.',
      a4: 'Myśleć, że kto mówi najmniej, ma najmniej do powiedzenia.',
    },
  },
  strengthenHope: {
    short: 'Wzmacniaj nadzieję',
    purpose:
      '{{name}} idzie do domu z trochę większą wiarą, że coś może się udać. Szukasz tego, co już działa. Następny krok jest tak mały, że jest możliwy.',
    cues: {
      c1: '{{name}} mówi: „To nic nie da” albo „Wszystko już było”.',
      c2: 'Mówicie tylko o tym, co jest źle.',
      c3: 'Ustalenie jest duże i niejasne, na przykład „zapanować nad pieniędzmi”.',
      c4: '{{name}} tylko trochę wierzy w ustalenie.',
      c5: 'Ustalenie z ostatniego razu jest dotrzymane, ale nikt tego nie mówi na głos.',
    },
    say: {
      s1: 'Kiedy ostatnio było choć trochę lepiej? Co wtedy pomogło?',
      s2: 'Od 0 do 10: jak bardzo wierzysz w to ustalenie? Co sprawia, że to nie jest 0?',
      s3: 'Jaki jest najmniejszy krok, który się jeszcze liczy?',
      s4: 'Jesteś tu dzisiaj, choć to trudne. Widzę to.',
      s5: 'Kto w ciebie wierzy, gdy tobie tej wiary brak? Czy ta osoba ma być następnym razem?',
      s6: 'Wierzę, że to możliwe. Wierzę w to, bo …',
    },
    avoid: {
      a1: 'Chwalić ogólnie. Lepiej powiedz, co widzisz.',
      a2: 'Mówić o pracy, zanim zrobi to {{name}}.',
      a3: 'Stawiać cel, bo ładnie wygląda w planie.',
      a4: 'Ukrywać, że coś jest trudne. Nadzieja może być szczera.',
    },
  },
  holdDifficultTalks: {
    short: 'Trudne rozmowy',
    purpose:
      'Coś trudno powiedzieć: „nie”, różne zdania, zmartwienie albo dawny błąd. Mówisz to spokojnie i jasno. Potem zostajesz w kontakcie.',
    cues: {
      c1: '{{name}} ma życzenie, a odpowiedź brzmi „nie”.',
      c2: 'Dwie osoby nie zgadzają się, co się wydarzyło.',
      c3: '{{name}} płacze, zastyga albo chce wyjść.',
      c4: 'Ktoś przy stole słyszy, że to jego wina.',
      c5: 'Martwisz się o dziecko albo o życie tej osoby: {{name}}.',
    },
    say: {
      s1: 'Chcę powiedzieć coś, co może być trudne. Chcesz to usłyszeć teraz czy za chwilę?',
      s2: 'Odpowiedź brzmi „nie”. To dlatego, że … Zamiast tego możemy: …',
      s3: 'Widzicie to różnie. Zapiszę obie rzeczy. Dziś nie trzeba się zgodzić.',
      s4: 'To nie było z naszej strony dość dobre. Przepraszam.',
      s5: 'Martwię się, gdy to słyszę. Dlatego mam obowiązek … Chcę zrobić to razem z tobą.',
      s6: 'Na dziś kończymy. To, co już mamy, jest zapisane. Znajdziemy nowy termin, zanim wyjdziesz.',
    },
    avoid: {
      a1: 'Owijać „nie” tak, żeby brzmiało jak „może”.',
      a2: 'Bronić gminy, zanim {{name}} powie wszystko do końca.',
      a3: 'Spierać się, kto ma rację, gdy komuś jest smutno.',
      a4: 'Kończyć bez ustalenia, kto zadzwoni, gdy {{name}} idzie do domu.',
    },
  },
};
