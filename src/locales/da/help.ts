// The help behind "?", and the line under the bar, outside a meeting.
export const help = {
  open: 'Hjælp til siden',
  title: 'Hjælp til siden',
  line: 'Det gør man her',
  hideLines: 'Skjul hjælpelinjen',
  showLines: 'Vis en hjælpelinje på hver side',
  keys: 'Taster',
  thisHelp: 'Denne hjælp',
  home: {
    line: 'Lav et nyt møde, eller åbn et fra listen.',
    more: 'Listen viser kun fornavne og dage. Lås, når du går fra computeren.',
  },
  start: {
    line: 'Her bliver låsen til dine møder sat op eller åbnet.',
    more: 'Har du glemt sætningen, så find nøglen på papir. Jeres IT kan ikke åbne låsen.',
  },
  practice: {
    line: 'Prøv et møde. Alle personer er opdigtede.',
    more: 'Begynd fra starten, eller spring ind i en historie. Alt bliver slettet bagefter.',
  },
  calls: {
    line: 'Ring om de aftaler, der er nået til dagen.',
    more: 'Ring til dem, der har lovet noget. Skriv, hvordan det gik.',
  },
  course: {
    line: 'Se, hvordan det er gået fra møde til møde.',
    more: 'Stolen og løfterne står side om side. Du kan printe siden til borgeren.',
  },
  backup: {
    line: 'Gem en kopi, eller hent en kopi ind.',
    more: 'Kopien er låst med din sætning. Læg den et andet sted end på denne computer.',
  },
  security: {
    line: 'Se, hvad der låser dine møder op.',
    more: 'Du kan skifte sætning og lave en ny nøgle på papir. Møderne bliver, som de er.',
  },
  wiping: {
    line: 'Her sletter du fra denne computer.',
    more: 'Læs først, hvad der bliver slettet. Ark og filer, du har givet videre, bliver ikke slettet.',
  },
  note: {
    line: 'Læs, hvad der er sket, og vælg en vej videre.',
    more: 'Det, der er gemt, bliver liggende. Er du i tvivl, så spørg jeres IT.',
  },
};
