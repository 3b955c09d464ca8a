// What hard words mean. `forms` are the word as it stands in sentences, the plain one first, with commas between.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

// Fetched when somebody wants words explained.
export const hardWords: Translated<typeof Danish, 'so'> = {
  title: 'Ereyada adag ee halkan',
  supportPerson: {
    forms: 'taageere, taageeraha, taageeruhu, taageerahaaga, taageerahaagu, taageerayaal, bisidder',
    means: 'Qof kulanka kugu taageera. Adiga ayaa doorta qofkaas.',
  },
  representative: {
    forms: 'wakiil, wakiilka, wakiilku, wakiilkaaga, wakiilkaagu, partsrepræsentant',
    means: 'Qof magacaaga degmada kula hadla. Marka hore wakaalad ayaad siisaa.',
  },
  powerOfAttorney: {
    forms: 'wakaalad, wakaaladda, wakaaladdu, wakaaladdaada, fuldmagt',
    means: 'Warqad aad qof kale ugu oggolaato inuu magacaaga wax ku qabto.',
  },
  consent: {
    forms: 'oggolaansho, oggolaanshaha, oggolaanshuhu, oggolaanshahaaga, samtykke',
    means: 'Haa aad u tiraahdo in wax la wadaago. Waad ka noqon kartaa.',
  },
  decision: {
    forms: "go'aan rasmi ah, go'aanka rasmiga ah, go'aanno rasmi ah, go'aannada rasmiga ah, afgørelse, afgørelser",
    means: 'Jawaab degmada ka timid oo kiiskaaga ku saabsan. Waad ka caban kartaa.',
  },
  complaint: {
    forms: 'cabasho, cabashada, cabashadu, cabashadaada, caban kartaa, caban karto, caban',
    means: 'Waxaad sheegaysaa in jawaab khaldan tahay. Markaas mar kale ayaa la eegayaa.',
  },
  confidentiality: {
    forms: 'waajibka sir haynta, tavshedspligt',
    means: "Shaqaaluhu xogtaada dad kale uma sheegi karaan oggolaansho la'aan.",
  },
  followUp: {
    forms: 'dabagal, dabagalka, dabagalku, la dabagalo',
    means: 'Kulan cusub ama wicitaan. Waxaan eegaynaa in heshiisyada la fuliyey.',
  },
  authority: {
    forms: 'maamulka, maamulku, maamul, maamullada, myndighed',
    means: "Cidda sharcigu u dhiibay inay wax go'aamiso.",
  },
  noteDuty: {
    forms: 'waajibka qoraalka, notatpligt',
    means: 'Shaqaaluhu waxa muhiimka ah way qoraan. Sharciga ayaa sidaas leh.',
  },
  hearing: {
    forms: 'weydiinta aragtidaada, partshøring',
    means: "Waad jawaabi kartaa intaanay degmadu wax go'aamin.",
  },
  duty: {
    forms: 'waajib, waajibka, waajibku, waajibaad, waajibaadka, waajibaadku',
    means: 'Wax adiga ama degmada sharcigu faray.',
  },
  caseFile: {
    forms: 'kiiska, kiisku, kiiskaaga, kiiskaagu, kiiska degmada',
    means: 'Waxa ay degmadu adiga kaa qortay.',
  },
  facilitator: {
    forms: 'hoggaamiyaha kulanka, hoggaamiyaha kulanku, hoggaamiyaha, hoggaamiyuhu, ordstyrer',
    means: 'Qofka kulanka hoggaamiya oo mawduucaaga ku ekeeya.',
  },
  interpreter: {
    forms: 'turjumaan, turjumaanka, turjumaanku, turjumaanno, turjumaannada, tolk',
    means: 'Qof wax walba luqad kale ku sheega. Turjumaanku cidna dhinac uma raaco.',
  },
  privateTime: {
    forms: 'waqti gaar ah, waqtiga gaarka ah',
    means: 'Waqti aad gaar ula hadasho qofka ku taageera.',
  },
};
