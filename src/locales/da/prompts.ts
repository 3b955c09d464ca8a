// Words of the bisidder's cards. {{name}} is the citizen, {{topic}} the citizen's topic.
export const prompts = {
  part: { when: 'Når', say: 'Sig det sådan', gamemaster: 'Det gør ordstyreren' },
  askForBreak: {
    title: 'Bed om en pause',
    when: '{{name}} trækker vejret hurtigt, ryster, græder eller svarer ikke mere.',
    say: { s1: 'Kan vi få en pause på fem minutter?', s2: 'Vi går lige ud og får luft. Vi kommer igen.' },
    gamemaster: 'Sig ja med det samme. Aftal, hvornår I er tilbage.',
  },
  plainWords: {
    title: 'Bed om almindelige ord',
    when: 'Der kommer fagord, forkortelser eller lange forklaringer.',
    say: { s1: 'Kan du sige det med almindelige ord?', s2: 'Hvad betyder det ord for {{name}} i hverdagen?' },
    gamemaster: 'Sig det igen i én kort sætning. Skriv, hvad ordet betyder.',
  },
  backToTopic: {
    title: 'Tilbage til emnet',
    when: 'De andre taler om noget, {{name}} ikke har valgt.',
    say: {
      s1: 'Må jeg minde om emnet? {{name}} har valgt: »{{topic}}«.',
      s2: 'Kan det andet vente til senere?',
    },
    gamemaster: 'Gem det andet til senere, og vis emnet.',
  },
  remindPrepared: {
    title: 'Husk det forberedte',
    when: '{{name}} har glemt noget, I skrev ned sammen.',
    say: {
      s1: '{{name}}, du har skrevet noget om det her. Vil du sige det selv, eller må jeg læse det op?',
      s2: 'Der er én ting mere på din seddel.',
    },
    gamemaster: 'Giv tid. Lad {{name}} vælge, hvem der læser.',
  },
  whoDecides: {
    title: 'Spørg, hvem der bestemmer',
    when: 'Der er en løsning, men ingen siger, hvem der kan sige ja.',
    say: {
      s1: 'Hvem bestemmer det? Er den person her i dag?',
      s2: 'Kan ingen her sige ja? Hvem spørger så, og hvornår?',
    },
    gamemaster: 'Sig, hvem det er. Eller skriv et spørgsmål med navn og dato.',
  },
  inWriting: {
    title: 'Bed om det på skrift',
    when: 'Der bliver sagt noget vigtigt, eller {{name}} får et nej.',
    say: {
      s1: 'Kan vi få det på skrift?',
      s2: 'Vil du skrive det nu, så vi kan læse det, før vi går?',
    },
    gamemaster: 'Skriv det på skærmen nu. Sig, hvilken dag papiret kommer.',
  },
  letThemFinish: {
    title: 'Lad {{name}} tale ud',
    when: '{{name}} bliver afbrudt eller leder efter ordene.',
    say: { s1: 'Må {{name}} tale færdig?', s2: '{{name}} tænker. Kan vi vente lidt?' },
    gamemaster: 'Stop de andre, og giv ordet tilbage. Vent.',
  },
  speakToCitizen: {
    title: 'Tal til {{name}}',
    when: 'De andre taler om {{name}} eller kun til dig.',
    say: { s1: 'Vil du sige det til {{name}}?', s2: 'Det ved {{name}} bedst. Spørg gerne {{name}}.' },
    gamemaster: 'Vend dig mod {{name}}, og spørg igen.',
  },
  checkUnderstanding: {
    title: 'Spørg, om det var klart',
    when: 'Der er sagt meget, og {{name}} nikker bare.',
    say: { s1: '{{name}}, var det klart nok for dig?', s2: 'Kan vi få det kort igen? Jeg vil også være sikker.' },
    gamemaster: 'Sig det i to sætninger. Spørg, hvad {{name}} hørte.',
  },
  readAgreementAloud: {
    title: 'Læs aftalen højt',
    when: 'En aftale er næsten færdig.',
    say: {
      s1: 'Kan vi læse aftalen højt, før vi går videre?',
      s2: 'Er det {{name, possessive}} egne ord?',
    },
    gamemaster: 'Læs hele aftalen. Ret den, til {{name}} siger ja.',
  },
  tooManyTasks: {
    title: 'For mange opgaver',
    when: '{{name}} er ved at få mere, end {{name}} kan klare.',
    say: {
      s1: 'Det er mange ting til {{name}}. Hvem kan tage noget af det?',
      s2: 'Kan vi nøjes med det første skridt?',
    },
    gamemaster: 'Vis, hvem der har hvad. Flyt mindst én ting, eller gør den mindre.',
  },
  byWhen: {
    title: 'Hvornår, og hvem siger til?',
    when: 'En aftale har ingen dato, eller nogen siger »snart«.',
    say: { s1: 'Hvilken dato skriver vi?', s2: 'Hvem siger til, hvis det ikke sker?' },
    gamemaster: 'Sæt en dato. Skriv, hvem {{name}} kan ringe til.',
  },
  sharingConsent: {
    title: 'Må det deles?',
    when: 'Nogen vil sende noget videre eller fortæller noget fra en anden sag.',
    say: {
      s1: 'Har {{name}} sagt ja til at dele det?',
      s2: '{{name}}, er det noget, de andre må vide?',
    },
    gamemaster: 'Stop. Spørg {{name}}: hvad, til hvem og hvorfor. Skriv svaret.',
  },
  decisionOrAdvice: {
    title: 'Afgørelse eller råd?',
    when: 'Det er uklart, om noget er bestemt, eller om {{name}} kan vælge.',
    say: { s1: 'Er det en afgørelse, eller er det et råd?', s2: 'Hvad sker der, hvis {{name}} siger nej?' },
    gamemaster: 'Svar klart. Skift rolle, hvis du svarer som myndighed.',
  },
};
