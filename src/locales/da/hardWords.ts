// What hard words mean. `forms` are the word as it stands in sentences, the plain one first, with commas between.
// Fetched when somebody wants words explained.
export const hardWords = {
  title: 'Svære ord her',
  supportPerson: {
    forms: 'bisidder, bisidderen, bisiddere, bisidders, bisidderens',
    means: 'En, der støtter dig på mødet. Du vælger selv, hvem det er.',
  },
  representative: {
    forms: 'partsrepræsentant, partsrepræsentanten',
    means: 'En, der taler for dig over for kommunen. Du giver først din fuldmagt.',
  },
  powerOfAttorney: { forms: 'fuldmagt, fuldmagten', means: 'Et papir, hvor du lader en anden handle for dig.' },
  consent: {
    forms: 'samtykke, samtykker, samtykket',
    means: 'Et ja til, at noget må deles. Du kan tage det tilbage.',
  },
  decision: {
    forms: 'afgørelse, afgørelsen, afgørelser, afgørelserne',
    means: 'Et svar fra kommunen om din sag. Du kan klage over det.',
  },
  complaint: {
    forms: 'klage, klager, klagen, klagevejledning, klagefrist',
    means: 'Du siger, at et svar er forkert. Så ser nogen på det igen.',
  },
  confidentiality: {
    forms: 'tavshedspligt, tavshedspligten',
    means: 'De ansatte må ikke fortælle andre om dig uden lov.',
  },
  followUp: {
    forms: 'opfølgning, opfølgningen',
    means: 'Et nyt møde eller et opkald. Her ser vi, om aftalerne blev holdt.',
  },
  authority: { forms: 'myndighed, myndigheden, myndigheder', means: 'Den, der bestemmer efter loven.' },
  noteDuty: { forms: 'notatpligt, notatpligten', means: 'De ansatte skriver det vigtige ned. Det siger loven.' },
  hearing: { forms: 'partshøring, partshøringen', means: 'Du kan svare, før kommunen bestemmer.' },
  duty: { forms: 'pligt, pligter, pligten', means: 'Noget, du eller kommunen gør efter loven.' },
  caseFile: { forms: 'sagen, din sag', means: 'Det, kommunen har skrevet ned om dig.' },
  facilitator: { forms: 'ordstyrer, ordstyreren', means: 'Den, der leder mødet og holder fast i dit emne.' },
  interpreter: {
    forms: 'tolk, tolken, tolke',
    means: 'En, der siger det hele på et andet sprog. Tolken holder ikke med nogen.',
  },
  privateTime: { forms: 'egen tid', means: 'Tid, hvor du taler alene med den, der støtter dig.' },
};
