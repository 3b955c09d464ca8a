// Words of the seven techniques. {{name}} is the citizen, {{topic}} the citizen's topic, "…" is for the speaker to fill in.
export const techniques = {
  part: { purpose: 'Derfor', cues: 'Brug det, når', say: 'Sig for eksempel', avoid: 'Undgå' },
  keepFocus: {
    short: 'Hold fokus',
    purpose:
      'Mødet handler om det emne, {{name}} har valgt. Du hjælper alle med at blive ved det. Så er der tid til det vigtigste. Det andet bliver ikke glemt. Det bliver gemt til senere.',
    cues: {
      c1: 'To taler om noget, der ikke er emnet på skærmen.',
      c2: '{{name}} er blevet stille, og de andre har talt længe.',
      c3: 'Den samme historie bliver fortalt igen.',
      c4: 'Halvdelen af tiden er gået, og der er ikke skrevet ét forslag.',
      c5: 'Der er tre emner i luften på én gang.',
    },
    say: {
      s1: 'Må jeg bryde ind? Emnet i dag er: »{{topic}}«. Hjælper det her os videre?',
      s2: 'Det lyder vigtigt. Må vi gemme det til senere, så det ikke bliver glemt?',
      s3: '{{name}}, bruger vi tiden på det, du gerne vil?',
      s4: 'Vi er over halvvejs. Hvad er vigtigst at nå, før du går hjem?',
      s5: 'Jeg siger lige, hvad jeg har hørt. Ret mig, hvis jeg tager fejl.',
      s6: 'Vi tager en runde. Alle siger én ting, de selv kan gøre ved emnet.',
    },
    avoid: {
      a1: 'At afvise et emne uden at skrive det ned.',
      a2: 'At bruge »fokus« til at stoppe {{name}} midt i noget svært. Det svære kan være emnet.',
      a3: 'At lade den, der taler mest, bestemme, hvad mødet handler om.',
      a4: 'At skifte emne uden at spørge {{name}}.',
    },
  },
  giveOwnership: {
    short: 'Giv ejerskab',
    purpose:
      '{{name}} styrer. Det er {{name, possessive}} møde, ord og valg. Du hjælper {{name}} med at bestemme. Du bestemmer ikke for {{name}}.',
    cues: {
      c1: 'Nogen siger »hun« eller »han« om {{name}}, der sidder lige der.',
      c2: '{{name}} ser på dig før hvert svar eller siger: »Det må I bestemme.«',
      c3: 'En fagperson har en løsning, før {{name}} har sagt sit ønske.',
      c4: 'Der bliver skrevet fagord i stedet for {{name, possessive}} egne ord.',
      c5: 'Næsten alle opgaver ender hos {{name}}, eller slet ingen gør.',
    },
    say: {
      s1: 'Det er dit møde. Hvem vil du give ordet først?',
      s2: 'Hvordan vil du selv sige det? Jeg skriver dine ord.',
      s3: 'Der er flere forslag. Hvilket passer bedst til dig? Eller er det noget helt andet?',
      s4: 'Vil du sige det til {{name}} i stedet for til mig?',
      s5: 'Vil du gøre det selv? Sammen med en? Eller er det bedst, at en anden gør det?',
      s6: 'Du må gerne sige nej. Du må også svare en anden dag.',
    },
    avoid: {
      a1: 'At gøre {{name, possessive}} sætning »pænere« eller mere faglig.',
      a2: 'At spørge: »Ikke også?« Det er ikke et rigtigt valg.',
      a3: 'At kalde det ejerskab, når {{name}} bare får alle opgaverne.',
      a4: 'At gå videre, fordi {{name}} er tavs. Tavs er ikke et ja.',
    },
  },
  giveInformation: {
    short: 'Giv viden',
    purpose:
      '{{name}} får nok at vide til at kunne vælge. Du giver lidt ad gangen i korte ord. Du tjekker, om det gav mening.',
    cues: {
      c1: 'Nogen bruger en forkortelse eller nævner en paragraf.',
      c2: '{{name}} nikker, men spørger ikke om noget.',
      c3: 'To siger noget forskelligt om reglerne.',
      c4: '{{name}} er ved at vælge, men kender kun én mulighed.',
      c5: 'Nogen siger: »Det kan man ikke.« Ingen siger hvorfor.',
    },
    say: {
      s1: 'Vil du høre, hvad du kan vælge imellem? Det tager to minutter.',
      s2: 'Vi brugte et svært ord. Det betyder …',
      s3: 'Det ved jeg ikke. Jeg finder ud af det. Du får svar senest den …',
      s4: 'Hvad hørte du mig sige? Så kan jeg høre, om jeg forklarede det godt nok.',
      s5: 'Er det en regel, eller er det sådan, vi plejer at gøre?',
      s6: 'Vil du have det på skrift, læst højt eller på et andet sprog?',
    },
    avoid: {
      a1: 'At holde foredrag. Stop efter tre sætninger.',
      a2: 'At gætte på regler.',
      a3: 'At bruge det, du ved, til at vinde en diskussion.',
      a4: 'At læse op af {{name, possessive}} sag, før {{name}} har sagt ja.',
    },
  },
  handleDualRole: {
    short: 'To roller',
    purpose:
      'Du leder mødet for {{name}}. Du kan også være den, der bestemmer eller har pligt til at skrive noget. {{name}} ved altid, hvilken rolle du taler i.',
    cues: {
      c1: 'Mødet starter. De to roller bliver altid sagt højt.',
      c2: 'Nogen spørger, om pengene bliver ændret.',
      c3: '{{name}} siger: »Må jeg godt sige det her?«',
      c4: 'Du hører noget, du har pligt til at skrive ned eller handle på.',
      c5: 'Du får lyst til at foreslå noget, du selv siger ja eller nej til.',
    },
    say: {
      s1: 'Nu er jeg ordstyrer. Så længe jeg er det, bestemmer jeg ikke noget i din sag.',
      s2: 'Nu taler jeg som myndighed. Jeg siger til, når jeg er ordstyrer igen.',
      s3: 'Før du siger mere: Noget kan jeg have pligt til at skrive i din sag. Vil du stadig fortælle det?',
      s4: 'Det kan jeg ikke love. Den, der bestemmer det, er …',
      s5: 'Bliver det en afgørelse, får du den på skrift. Der står også, hvordan du klager.',
      s6: 'Jeg leder mødet, og jeg bestemmer også det her. Vil du have en kollega til at lede den del?',
    },
    avoid: {
      a1: 'At love noget for at få god stemning.',
      a2: 'At lade, som om du ikke har magt.',
      a3: 'At bruge noget, {{name}} sagde i tillid, som en overraskelse senere.',
      a4: 'At blande aftaler og krav på samme liste.',
    },
  },
  adaptToPerson: {
    short: 'Tilpas samtalen',
    purpose:
      'Vi har brug for noget forskelligt for at kunne være med. Du spørger, hvad der hjælper {{name}}. Så laver du mødet om, så det passer. Du gætter ikke ud fra et papir.',
    cues: {
      c1: '{{name}} svarer kort, ser væk eller trækker vejret hurtigt.',
      c2: '{{name}} taler hurtigt og springer fra det ene til det andet.',
      c3: '{{name}} hæver stemmen eller rejser sig.',
      c4: '{{name}} svarer på noget andet end det, der blev spurgt om.',
      c5: '{{name}} ser ikke på teksten på skærmen.',
    },
    say: {
      s1: 'Hvad vil gøre det godt for dig at være her?',
      s2: 'Vi kan tage en pause nu. Du behøver ikke sige hvorfor.',
      s3: 'Jeg læser det højt. Sig til, hvis du vil høre det igen.',
      s4: 'Du kan svare med ord, med et kort eller på papir.',
      s5: 'Tag den tid, du har brug for. Vi andre venter.',
      s6: 'Jeg kan se, at det rammer dig. Det er i orden. Vil du blive ved, eller vil du have luft?',
    },
    avoid: {
      a1: 'At sætte mærkat på: »de svære« eller »de tunge«.',
      a2: 'At tale højere, når nogen ikke forstår. Tal kortere.',
      a3: 'At lade børn eller familie tolke det, der er svært.',
      a4: 'At tro, at den, der siger mindst, har mindst at sige.',
    },
  },
  strengthenHope: {
    short: 'Styrk troen',
    purpose:
      '{{name}} går hjem og tror lidt mere på, at noget kan lykkes. Du leder efter det, der allerede virker. Du gør det næste skridt så lille, at det kan lade sig gøre.',
    cues: {
      c1: '{{name}} siger: »Det nytter ikke« eller »Jeg har prøvet alt«.',
      c2: 'I har kun talt om det, der er galt.',
      c3: 'En aftale er stor og uklar, for eksempel »få styr på pengene«.',
      c4: '{{name}} tror kun lidt på aftalen.',
      c5: 'En aftale fra sidst er holdt, men ingen har sagt det højt.',
    },
    say: {
      s1: 'Hvornår gik det sidst en lille smule bedre? Hvad gjorde du da?',
      s2: 'Fra 0 til 10: Hvor meget tror du på aftalen? Hvad gør, at det ikke er 0?',
      s3: 'Hvad er det mindste skridt, der stadig tæller?',
      s4: 'Du kom i dag, selv om det var svært. Det lagde jeg mærke til.',
      s5: 'Hvem tror på dig, når du ikke selv gør? Vil du have dem med næste gang?',
      s6: 'Jeg tror på, at det kan lade sig gøre. Det gør jeg, fordi …',
    },
    avoid: {
      a1: 'At rose løst. Sig hellere, hvad du har set.',
      a2: 'At tale om job, før {{name}} selv gør det.',
      a3: 'At sætte et mål, fordi det ser godt ud i planen.',
      a4: 'At skjule, at noget er svært. Håb kan godt være ærligt.',
    },
  },
  holdDifficultTalks: {
    short: 'Svære samtaler',
    purpose:
      'Noget er svært at sige: et nej, en uenighed, en bekymring eller en gammel fejl. Du siger det roligt og klart. Bagefter bliver du i kontakten.',
    cues: {
      c1: 'Svaret på {{name, possessive}} ønske er nej.',
      c2: 'To er uenige om, hvad der er sket.',
      c3: '{{name}} græder, stivner eller vil gå.',
      c4: 'Nogen ved bordet får skylden.',
      c5: 'Du bliver bekymret for et barn eller for {{name, possessive}} liv.',
    },
    say: {
      s1: 'Jeg har noget at sige, der kan være svært at høre. Vil du høre det nu eller om lidt?',
      s2: 'Svaret er nej. Det er, fordi … Det her kan vi i stedet: …',
      s3: 'I ser det forskelligt. Jeg skriver begge dele ned. I behøver ikke blive enige i dag.',
      s4: 'Det var ikke godt nok af os. Undskyld.',
      s5: 'Jeg bliver bekymret, når jeg hører det. Derfor har jeg pligt til at … Jeg vil gerne gøre det sammen med dig.',
      s6: 'Vi stopper her for i dag. Det, vi har nået, er gemt. Vi finder en ny tid, før du går.',
    },
    avoid: {
      a1: 'At pakke et nej ind, så det lyder som et måske.',
      a2: 'At forsvare kommunen, før {{name}} har talt ud.',
      a3: 'At diskutere, hvem der har ret, når en er ked af det.',
      a4: 'At sende {{name}} hjem uden at aftale, hvem der ringer.',
    },
  },
};
