// What invented people take home: plain values that no scenario needs to lead up to.
import { digitsOf } from '../../src/handover/digits.ts';
import { packTakeHome } from '../../src/handover/packTakeHome.ts';
import type { TakeHome, TakeHomeAgreement } from '../../src/handover/takeHome.ts';
import { argon2Here } from '../../src/storage/argon2.ts';
import { sealParcel } from '../../src/storage/parcel.ts';

const promise = (id: string, owner: string, what: string, changes: Partial<TakeHomeAgreement> = {}) =>
  ({
    id,
    owner,
    own: false,
    what,
    due: null,
    noDueBecause: '',
    recurring: '',
    times: null,
    firstStep: null,
    goals: [],
    withNames: [],
    unconfirmed: false,
    decides: null,
    ...changes,
  }) satisfies TakeHomeAgreement;

/** One promise each: what, when, and nothing more. */
export const samira: TakeHome = {
  meetingId: 'abcdefgh',
  edition: 1,
  language: 'da',
  citizen: 'Samira',
  date: '2026-11-17',
  topic: { text: 'Jeg sover ikke, fordi jeg er bange for at miste min lejlighed.', original: null },
  agreements: [
    promise('aaaaaaaa', 'Samira', 'finder brevet fra boligselskabet og giver det til Omar.', {
      own: true,
      due: '2026-11-18',
    }),
    promise('bbbbbbbb', 'Omar', 'tager med dig til boligselskabet.', { due: '2026-11-19' }),
    promise('cccccccc', 'Mette', 'læser brevene igennem med dig.', { due: '2026-11-23' }),
    promise('dddddddd', 'Lise', 'undersøger, om du kan få hjælp til huslejen.', { due: '2026-11-27' }),
  ],
  nextMeeting: { date: '2026-12-08', time: '10:00', place: 'Biblioteket, lokale 2' },
  contact: { name: 'Mette', phone: '12 34 56 78' },
  interpreted: null,
};

/** Everything a promise can carry, in words that run both ways. */
export const hanan: TakeHome = {
  ...samira,
  meetingId: 'mnopabcd',
  edition: 2,
  citizen: 'Hanan',
  topic: {
    text: 'Min søn vil ikke i skole.',
    original: { lang: 'ar', dir: 'rtl', text: 'ابني لا يريد الذهاب إلى المدرسة.' },
  },
  agreements: [
    promise('eeeeeeee', 'Hanan', 'Går med Yusuf til bagdøren og siger farvel dér', {
      own: true,
      noDueBecause: 'det sker hver uge',
      recurring: 'hver mandag og torsdag',
      times: 5,
      withNames: ['Ida', 'Kasper'],
      firstStep: { text: 'Ringer til skolen', due: '2026-11-20' },
      goals: [
        { text: 'Én dag i den første uge', due: '2026-11-25' },
        { text: 'To dage i den anden uge', due: null },
      ],
    }),
    promise('ffffffff', 'Hanan', 'Taler med Ida om Yusufs aftener', { own: true, due: '2026-11-30' }),
    promise('gggggggg', 'Susanne', 'Svarer på skrift om timerne i systuen', {
      due: '2026-12-01',
      decides: { status: 'pending', name: 'Birgitte Rasmussen-Vestergaard' },
    }),
    promise('hhhhhhhh', 'Kasper', 'Kommer på besøg med tolk fem gange', { times: 5, withNames: ['Hanan'] }),
  ],
  nextMeeting: { date: '2027-01-12', time: null, place: '' },
};

/** The digits of the picture, and the code that is told apart from it. */
interface Carried {
  readonly digits: string;
  readonly code: string;
}

async function carried(plain: Uint8Array): Promise<Carried> {
  const { sealed, code } = await sealParcel(plain, argon2Here);
  return { digits: digitsOf(sealed), code };
}

export const sealedFor = (takeHome: TakeHome): Promise<Carried> => carried(packTakeHome(takeHome));

/** Written by an edition of the app that is not made yet. */
export const laterEdition = (): Promise<Carried> => carried(new TextEncoder().encode('[99,{"all":"else"}]'));
