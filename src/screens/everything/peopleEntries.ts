// The people, and whom the citizen did not want there - which is for the citizen's eyes alone (R03).
import type { Participant } from '../../meeting/participants.ts';
import { pointEntries } from './beforeEntries.ts';
import type { Entry, Telling } from './entry.ts';

function personEntry({ t, nameOf, areaOf, dayInWords, m }: Telling, one: Participant): Entry {
  const citizen = nameOf(m.citizenId);
  const invited = { citizen: t('label.invitedByCitizen', { name: citizen }), unit: t('label.invitedByUnit') };
  return {
    label: t(`words:role.${one.role}`),
    text: one.name,
    more: [
      [one.title, one.organisation, one.phone].filter(Boolean).join(', '),
      one.citizenAnswer === 'yes' && t('label.answeredYes', { name: citizen, person: one.name }),
      one.citizenAnswer === 'no' && t('label.answeredNo', { name: citizen }),
      one.reasons.length > 0 &&
        t('label.reasons', { text: one.reasons.map((reason) => t(`words:reason.${reason}`)).join(', ') }),
      one.reasonText,
      one.authority && t('label.mayDecide', { text: one.authority.scope || areaOf(one.authority.area) }),
      one.citizenCondition && t('label.condition', { text: one.citizenCondition }),
      one.invitedBy && invited[one.invitedBy],
      one.attendance && t(`words:attendance.${one.attendance}`),
      one.absentReason && t('label.absentReason', { text: one.absentReason }),
      one.contribution && t('label.contribution', { text: one.contribution }),
      one.speakingAgreement && t('label.speaking', { text: one.speakingAgreement }),
      one.confidentialityPromise && t('label.promise'),
      one.powerOfAttorneySince && t('label.powerOfAttorney', { date: dayInWords(one.powerOfAttorneySince) }),
      one.note,
    ],
  };
}

export const peopleEntries = (telling: Telling): readonly Entry[] =>
  telling.m.participants.filter(({ citizenAnswer }) => citizenAnswer !== 'no').map((one) => personEntry(telling, one));

/** What the citizen keeps to themself: a no to a person, and points that may not be shown. */
export function privateEntries(telling: Telling): readonly Entry[] {
  const refused = telling.m.participants.filter(({ citizenAnswer }) => citizenAnswer === 'no');
  return [...pointEntries(telling, false), ...refused.map((one) => personEntry(telling, one))];
}
