// What to say on the phone: the promise said to the one who made it, in the words that were written.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { type Call, citizenIn } from './callsOf.ts';

/** "at du ringer ..." can be said of one Danish sentence that begins with a verb; all else is read aloud as it stands. */
export function canFollowThatYou(what: string, language: string, names: readonly string[]): boolean {
  const first = /^\p{L}+/u.exec(what.trim())?.[0] ?? '';
  const isAName = names.some((name) => name.toLowerCase().startsWith(first.toLowerCase()));
  return language === 'da' && first.endsWith('r') && !isAName && !/[.!?:]\s/u.test(what.trim());
}

const small = (what: string): string => what.charAt(0).toLowerCase() + what.slice(1);

export function useCallSentence(): (call: Call) => string {
  const { t, i18n } = useTranslation('calls');
  return (call) => {
    const { agreement, owner, meeting, due } = call;
    const { facts } = meeting;
    const what = agreement.what.trim().replace(/\.$/u, '');
    const names = facts.participants.map(({ name }) => name);
    const said = i18n.language === 'da' && canFollowThatYou(what, facts.language, names);
    const who = due.unconfirmed ? 'unconfirmed' : owner.id === facts.citizenId ? 'own' : 'promised';
    const values = {
      citizen: citizenIn(call),
      what: said ? small(what) : what,
      by: agreement.due ? ` ${t('by', { date: weekdayDate(agreement.due, i18n.language) })}` : '',
    };
    return `${t('hello', { name: owner.name })} ${t(said ? `${who}That` : who, values)}`;
  };
}
