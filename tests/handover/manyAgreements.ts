// Closed meetings with as many agreements as a test asks for: such as people make them, and each as long as a long one is.
// Ids look like the app's own, so that they pack as badly as they do at work.
import { type Agreement, newAgreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { factsIn, lise, mette, minute, omar, samira } from '../cast.ts';

type Said = Pick<Agreement, 'ownerId' | 'what' | 'due'> & Partial<Agreement>;

const asPeopleSay: readonly Said[] = [
  {
    ownerId: samira.id,
    what: 'Jeg åbner tre breve sammen med Omar hver torsdag',
    due: '2026-03-12',
    recurring: 'hver torsdag',
    withIds: [omar.id],
    firstStep: { text: 'Lægge alle breve i kassen i entréen', due: '2026-03-11' },
  },
  {
    ownerId: lise.id,
    what: 'Lise sender en seddel med, hvad Samira skylder, skrevet så den kan forstås',
    due: '2026-03-13',
    decision: { status: 'decided', byId: lise.id, inWriting: false, note: '' },
  },
  {
    ownerId: mette.id,
    what: 'Mette ringer til udlejeren og spørger, om huslejen kan betales i to rater',
    due: '2026-03-17',
    decision: { status: 'pending', byId: lise.id, inWriting: true, note: '' },
  },
  { ownerId: omar.id, what: 'Omar kommer forbi torsdag klokken fem og sidder ved siden af', due: '2026-03-12' },
  {
    ownerId: samira.id,
    what: 'Jeg går en tur om havnen fem gange, før vi ses igen',
    due: '2026-03-31',
    times: 5,
    goals: [{ text: 'to gange den første uge', due: '2026-03-17' }],
  },
  { ownerId: lise.id, what: 'Lise finder ud af, hvem der bestemmer om boligstøtten', due: '2026-03-20' },
  {
    ownerId: samira.id,
    what: 'Jeg ringer til Lise, når jeg er i tvivl om et brev',
    due: null,
    noDueBecause: 'når der er et',
  },
  {
    ownerId: mette.id,
    what: 'Mette sender en besked dagen før hvert møde',
    due: '2026-03-23',
    recurring: 'før hvert møde',
  },
  { ownerId: samira.id, what: 'Jeg skriver mig op til sprogcafeen på biblioteket', due: '2026-03-19' },
  {
    ownerId: omar.id,
    what: 'Omar tager med til banken og får lavet en betalingsaftale',
    due: '2026-03-26',
    withIds: [samira.id],
  },
];

/** Each longer than a long one is, and cut to that. */
const longTexts: readonly string[] = [
  'Jeg lægger alle de breve, jeg ikke har åbnet, i den blå kasse i entréen, og hver torsdag eftermiddag tager Omar og jeg tre af dem frem, læser dem højt for hinanden og skriver ned, hvad de beder om, før vi drikker te.',
  'Lise sender en seddel på almindeligt dansk med, hvor mange huslejer der mangler, hvornår den næste skal betales, og hvem i boligforeningen Samira kan ringe til, hvis der er noget på sedlen, hun ikke kan genkende eller forstå.',
  'Mette skriver til udlejeren og spørger, om gælden kan deles i seks lige store rater fra første maj, og hun sender det svar, hun får, videre til Samira samme dag, også hvis det er et nej eller kun et halvt svar.',
  'Omar henter sin søster fra skole på mandage og onsdage resten af foråret, så der er ro i lejligheden om eftermiddagen, og så Samira kan nå over til sprogcafeen på biblioteket, uden at hun behøver at skynde sig derfra igen.',
  'Jeg går fra sengen til bænken ved havnen og hjem igen fem gange, inden vi mødes næste gang, helst om morgenen, når der er få mennesker, og jeg sætter et kryds på køleskabet for hver tur, selv når jeg vender om på halvvejen.',
  'Lise undersøger i ydelsesafdelingen, hvem der tager stilling til boligstøtten, hvilke oplysninger de mangler, og om det gamle skema fra sidste efterår stadig gælder, og fortæller det i telefonen, før hun lægger det i e-Boks.',
  'Mette får lavet en fast tid hos den samme læge hver fjerde uge, så Samira ikke behøver at forklare det hele forfra for en fremmed, og beder klinikken om at ringe dagen inden i stedet for at sende en besked på en skærm.',
  'Omar låner sin fætters varebil en lørdag i april og kører det store skab og de to knækkede stole på genbrugspladsen, hvis Samira selv har peget på dem, og ikke noget som helst andet bliver båret ud af hjemmet den dag.',
  'Jeg tager telefonen, når Mette ringer mellem ni og halv ti, og hvis jeg ikke magter det den dag, skriver jeg et enkelt ord tilbage, så hun ved, at jeg har set det, og at vi prøver igen, når der er gået et par dage mere.',
  'Lise lægger to forslag frem til, hvordan praktikken i planteskolen kan begynde med få timer om ugen, hvad der sker med pengene imens, og hvem der siger stop, hvis ryggen gør ondt, så vi kan vælge imellem dem i fællesskab.',
];

/** Draws the same every time, and not so that it repeats itself. */
export function drawing(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((at / 2 ** 32) * below);
  };
}

const longest = 183;
function longOne(place: number): Said {
  const owner = [samira, lise, mette, omar][place % 4] ?? samira;
  const what = (longTexts[place % longTexts.length] ?? '').slice(0, longest);
  if (what.length < longest) throw new Error(`Text ${place} is not that long.`);
  const again = place < longTexts.length ? what : what.split(' ').toReversed().join(' ');
  return { ownerId: owner.id, what: again, due: `2026-03-${12 + (place % 19)}` };
}

function meetingWith(said: readonly Said[]): Meeting {
  const draw = drawing(97);
  const id = () => Array.from({ length: 32 }, () => String.fromCharCode(97 + draw(16))).join('');
  return factsIn('closed', {
    id: id(),
    agreements: said.map(({ ownerId, what, ...more }, place) => ({
      ...newAgreement({ id: id(), at: minute(40 + place), ownerId, what }),
      answer: { answer: 'yes', words: '', at: minute(60 + place), byId: samira.id },
      ...more,
    })),
    nextMeeting: { date: '2026-04-07', time: '09:00', place: 'Biblioteket, lokale 2' },
    contactId: mette.id,
  });
}

export const agreementsAsSaid = (count: number): Meeting => meetingWith(asPeopleSay.slice(0, count));
export const longAgreements = (count: number): Meeting =>
  meetingWith(Array.from({ length: count }, (_, place) => longOne(place)));
