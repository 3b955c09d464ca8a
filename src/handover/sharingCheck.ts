// Looks through what is about to be given away, before anybody gives it: a CPR number, a phone number that is not the one
// to call, and what the citizen did not want to talk about. It warns; the citizen decides.
import { cprLike } from '../meeting/cprLike.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { personIn } from '../meeting/participants.ts';
import { speaksOf, wordsIn } from './speaksOf.ts';

export interface Warning {
  readonly kind: 'cpr' | 'phone' | 'notToTalkAbout';
  /** What was found, as it stands in the text; for `notToTalkAbout` the citizen's own words for it. */
  readonly found: string;
}

// Eight digits, alone, in twos or in fours, with or without +45, and no digit on either side. A day is not a number.
const phone = /(?<![\d+])(?!20\d\d-\d\d-\d\d)(?:(?:\+|00)45[ \u00a0.-]?)?[2-9]\d(?:[ \u00a0.-]?\d{2}){3}(?!\d)/gu;
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '').slice(-8);

export function warningsIn(text: string, m: Meeting): readonly Warning[] {
  const known = [m.unit.phone, personIn(m, m.contactId)?.phone ?? ''].map(digitsOf);
  const numbers = (text.match(phone) ?? []).filter((found) => !known.includes(digitsOf(found)));
  const cpr = text.split('\n').filter(cprLike);
  const words = wordsIn(text);
  return [
    ...cpr.map((found) => ({ kind: 'cpr', found }) as const),
    ...[...new Set(numbers)].map((found) => ({ kind: 'phone', found }) as const),
    ...m.preparation.notToTalkAbout
      .filter((subject) => speaksOf(words, subject))
      .map((found) => ({ kind: 'notToTalkAbout', found }) as const),
  ];
}
