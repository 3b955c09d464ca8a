// Words of offices that make a text hard to read, each with plainer ones beside it. One list for two: what the app says
// itself is held to it by a test, and an agreement with one of them gets a gentle hint. Found inside longer words too.

const list = `
  afklar = finder ud af
  aktør = menneske
  anmod = beder om
  bero på = kommer af
  beskæftigelse = arbejde
  bevilg = siger ja til
  bevilling = et ja
  bistand = hjælp
  compliance = gør det, der er aftalt
  dialogmøde = samtale
  endvidere = også
  evaluer = ser på
  facilit = leder
  foranstaltning = hjælp
  foretag = gør
  forinden = før
  fremadrettet = fra nu af
  fremsend = sender
  fyldestgør = nok
  handleplan = plan
  handlingsplan = plan
  henblik på = for at
  henvend = ringer eller skriver
  hidrør = kommer fra
  hvorvidt = om
  i forbindelse med = når
  imødekom = siger ja til
  implementer = begynder at bruge
  inddrag = tager med
  indsats = hjælp
  iværksæt = starter
  jævnfør = se
  klient = navnet
  koordiner = aftaler med
  kompetence = må bestemme
  ligeledes = også
  løbende = hver uge
  mangelfuld = ikke helt færdig
  misbrug = drikker eller ryger for meget
  motivation = lyst
  målgruppe = mennesker
  nærværende = denne
  opkvalificer = lærer
  overtråd = fulgte ikke
  partshør = spørger dig først
  problematik = problem
  progression = fremgang
  pågældende = den
  påbegynd = begynder
  ressourcesvag = har det svært
  rettidig = til tiden
  snarest = en dag
  snarlig = en dag
  såfremt = hvis
  tilstrækkelig = nok
  tilvejebring = skaffer
  tværfaglig = sammen
  udarbejd = skriver
  udeblev = kom ikke
  udredning = undersøgelse
  vedrørende = om
  visiter = vælger hjælp
  visitation = valg af hjælp
`;

interface OfficeWord {
  readonly stem: string;
  readonly instead: string;
}

export const officeWords: readonly OfficeWord[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [stem = '', instead = ''] = line.trim().split(' = ');
    return { stem, instead };
  });

/** Shortened words that nobody says aloud. */
export const officeShorts: readonly string[] = ['bl.a.', 'iht.', 'ift.', 'jf.', 'mhp.', 'mht.', 'pga.', 'vedr.'];

/** Names that a unit has by law are no words of choice. */
const namesByLaw = /\b(?:kommunens )?jobindsats\w*|\bbeskæftigelses(?:forvaltning|center)\w*/giu;

/** The first such word of a text as it stands there, whole, and what can be said instead; null when there is none. */
export function officeWordIn(text: string): { readonly said: string; readonly instead: string } | null {
  const plain = text.replaceAll(namesByLaw, '');
  const found = officeWords
    .map(({ stem, instead }) => ({ said: new RegExp(`\\p{L}*${stem}\\p{L}*`, 'iu').exec(plain), instead }))
    .flatMap(({ said, instead }) => (said ? [{ at: said.index, said: said[0], instead }] : []))
    .toSorted((a, b) => a.at - b.at);
  const [first] = found;
  return first ? { said: first.said, instead: first.instead } : null;
}
