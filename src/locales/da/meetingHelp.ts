// The line under the bar on each screen of a meeting, for the one who leads, and a little more behind "?".
export const meetingHelp = {
  review: {
    line: 'Gå aftalerne fra sidst igennem. {{name}} siger først, hvordan det gik.',
    more: 'Kommunens løfter bliver spurgt på samme måde. Er noget ikke holdt, så find ud af, hvad I gør nu.',
  },
  topic: {
    line: 'Skriv det, der fylder, med {{name, possessive}} egne ord. {{name}} vælger selv emnet.',
    more: 'Stolen viser, hvad der vakler. {{name}} må springe et ben over. Det vigtigste kommer øverst.',
  },
  prepare: {
    line: 'Gør mødet klar sammen. Alt kan springes over.',
    more: 'Her står også dag, tid, sted og sprog. {{name}} bestemmer, hvad de andre må se.',
  },
  participants: {
    line: 'Skriv dem, der kan hjælpe. {{name}} siger ja eller nej til hver.',
    more: 'Tryk »Tilføj« under et spørgsmål. Skriv navnet, og vælg en grund. Et nej bliver ikke vist til andre.',
  },
  invitations: {
    line: 'Her er en invitation til hver. Print dem, eller kopiér teksten.',
    more: 'Emnet står der kun, hvis {{name}} siger ja. Giv dem, før mødet begynder.',
  },
  ahead: {
    line: 'Læs siden sammen med {{name}}, og print den.',
    more: 'Så er mødet kendt på forhånd. Mangler der noget, så skriv det under »Gør klar«.',
  },
  roleCards: {
    line: 'Print kortene, og giv hver sit.',
    more: 'Kortet siger, hvad man er med til. Emnet står der kun med {{name, possessive}} ja.',
  },
  supportCard: {
    line: 'Giv kortet til bisidderen, på papir eller på en telefon.',
    more: 'Kortet har sætninger, som bisidderen kan sige. Bisidderen svarer ikke for {{name}}.',
  },
  opening: {
    line: 'Læs velkomsten højt. Sig din rolle, før samtalen begynder.',
    more: 'Aftal et tegn for stop. Lad hver sige, hvem de er, og hvad de kan. Kryds af undervejs.',
  },
  discussion: {
    line: 'Skriv det, der bliver sagt, i feltet nederst. Tryk Enter.',
    more: 'Kortene i siden er kun for dig. De giver dig en sætning, når det er svært.',
  },
  agreements: {
    line: 'Lav én aftale ad gangen: hvem, hvad og hvornår. {{name}} svarer på hver.',
    more: 'Uden et ja står det ikke som aftalt. Et nej bliver skrevet med {{name, possessive}} egne ord.',
  },
  readAloud: {
    line: 'Læs hver aftale højt. {{name}} trykker selv på sit svar.',
    more: 'Vil {{name}} lave noget om, så ret teksten. Så bliver der spurgt igen.',
  },
  closing: {
    line: 'Find en vej for alt, der er gemt til senere. Aftal, hvornår I ses igen.',
    more: 'Gå listen igennem ovenfra. Det, der mangler, står ved knappen.',
  },
  evaluation: {
    line: 'Giv {{name}} skærmen, og kig væk imens. Alt kan springes over.',
    more: 'Svarene er kun {{name, possessive}}, med mindre {{name}} vil dele dem.',
  },
  handover: {
    line: 'Giv {{name}} aftalerne med på papir, telefon eller fil.',
    more: 'Se arket igennem først. Print det, eller lad {{name}} tage et billede af koden.',
  },
  onBreak: {
    line: 'Mødet venter. Tryk, når alle er klar igen.',
    more: 'Ordene er skjult på alle skærme. I kommer tilbage til samme sted.',
  },
  privateTime: {
    line: 'Her bliver intet skrevet. {{name}} siger, når I går videre.',
    more: 'Gå ud imens, eller sæt dig lidt væk. Kun minutterne bliver gemt.',
  },
  timeOut: {
    line: 'Læs spørgsmålene op, ét ad gangen. Lad alle svare.',
    more: 'I taler om, hvordan mødet går. Svarene bliver ikke skrevet ned.',
  },
  checkIn: {
    line: 'Her svarer {{name}} selv. Svaret bliver ikke gemt.',
    more: 'Hvert svar gør noget med det samme. {{name}} kan også lade være med at svare.',
  },
  stopped: {
    line: 'Mødet er stoppet, og alt er gemt. I kan gå videre en anden dag.',
    more: 'Aftal, hvem der ringer til {{name}}, og hvornår. {{name}} kan få et ark med nu.',
  },
  closed: {
    line: 'Mødet er slut. Her følger du op på aftalerne.',
    more: 'Teksten bliver stående. Er noget forkert, så lav en rettet udgave.',
  },
  readAlong: {
    line: 'Her kan du læse det, der er skrevet.',
    more: 'Ét vindue ad gangen skriver i mødet. Knappen øverst flytter det hertil.',
  },
  everything: {
    line: 'Her står alt, der er skrevet. {{name}} kan få det slettet, som ikke passer.',
    more: 'Vælg et sted i listen. Intet i mødet er skjult for {{name}}.',
  },
};
