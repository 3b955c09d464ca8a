// The short form of what goes home: every fact has its place in a list, so no names of fields travel along. Days are
// counted from the meeting, people stand once. Knows the order of the places and no rule.
import { decisionStatuses } from '../meeting/agreements.ts';
import type { TakeHome, TakeHomeAgreement } from './takeHome.ts';
import { textsIn } from './takeHomeLines.ts';

/** The second carries another language beside the first; a page in one language is still written as the first. */
export const takeHomeVersion = 2;
const dayLength = 86_400_000;

type Places = readonly unknown[];
type Step = TakeHomeAgreement['goals'][number];

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
/** Empty places at the end need not be told. */
const cut = (places: Places): Places => places.slice(0, places.findLastIndex((one) => !isEmpty(one)) + 1);
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (number: number): string | null => {
  const at = new Date(number * dayLength);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
};
const within = (places: unknown): Places => (Array.isArray(places) ? places : []);

/** Days as numbers from a first day; a day no calendar has stays as it is written. */
const daysFrom = (first: string | null) => {
  const start = first !== null && dayOf(numberOf(first)) === first ? numberOf(first) : 0;
  return {
    told: (day: string | null): number | string =>
      day === null ? '' : dayOf(numberOf(day)) === day ? numberOf(day) - start : day,
    heard: (place: unknown): unknown => (typeof place === 'number' ? dayOf(start + place) : (place ?? '') || null),
  };
};

/** No line without its text, and none that is empty at the end. */
const linesOf = (t: TakeHome, lines: readonly string[]): Places => cut(lines.slice(0, textsIn(t).length));

export function placesOf(t: TakeHome): Places {
  const { told } = daysFrom(t.date);
  // The citizen stands first; anybody else of the same name stands again.
  const names = [t.citizen];
  const personOf = (name: string, own: boolean): number | '' => {
    if (name === '' && !own) return '';
    const known = own ? 0 : names.indexOf(name, 1);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const step = (one: Step): Places => cut([one.text, told(one.due)]);
  const agreements = t.agreements.map((one) =>
    cut([
      one.id,
      personOf(one.owner, one.own),
      one.what,
      told(one.due),
      one.noDueBecause,
      one.recurring,
      one.times ?? '',
      one.firstStep ? [step(one.firstStep)] : '',
      one.goals.map(step),
      one.withNames.map((name) => personOf(name, name === t.citizen)),
      one.decides
        ? cut([
            decisionStatuses.indexOf(one.decides.status),
            personOf(one.decides.name, one.decides.name === t.citizen),
          ])
        : '',
      one.unconfirmed ? 1 : '',
    ]),
  );
  const original = t.topic?.original;
  const contact = [personOf(t.contact.name, t.contact.name === t.citizen), t.contact.phone];
  return [
    t.interpreted ? takeHomeVersion : 1,
    t.meetingId,
    t.edition,
    t.language,
    t.date ?? '',
    t.topic ? [t.topic.text, ...(original ? [original.lang, original.dir, original.text] : [])] : '',
    t.nextMeeting ? [told(t.nextMeeting.date), t.nextMeeting.time ?? '', t.nextMeeting.place] : '',
    contact,
    names,
    agreements,
    ...(t.interpreted ? [[t.interpreted.lang, t.interpreted.dir, ...linesOf(t, t.interpreted.lines)]] : []),
  ];
}

/** The same facts by name, unchecked: whoever asks checks the shape, and that it gives the same places again. */
export function fromPlaces(places: Places): unknown {
  const [, meetingId, edition, language, date, topic, next, contact, names, agreements, second] = places;
  const { heard } = daysFrom(typeof date === 'string' && date !== '' ? date : null);
  const name = (place: unknown): unknown =>
    typeof place === 'number' ? within(names)[place] : (place ?? '') === '' ? '' : undefined;
  const step = (one: unknown) => ({ text: within(one)[0] ?? '', due: heard(within(one)[1]) });
  const [text, lang, dir, words] = within(topic);
  const [nextDay, time, place] = within(next);
  const [toLang, toDir, ...lines] = within(second);
  return {
    meetingId,
    edition,
    language,
    citizen: name(0),
    date: date === '' ? null : date,
    topic: topic === '' ? null : { text, original: lang === undefined ? null : { lang, dir, text: words } },
    agreements: within(agreements).map((one) => {
      const [id, owner, what, due, noDueBecause, recurring, times, first, goals, others, decides, unsaid] = within(one);
      const [status, by] = within(decides);
      return {
        id,
        owner: name(owner),
        own: owner === 0,
        what: what ?? '',
        due: heard(due),
        noDueBecause: noDueBecause ?? '',
        recurring: recurring ?? '',
        times: (times ?? '') === '' ? null : times,
        firstStep: within(first).length === 0 ? null : step(within(first)[0]),
        goals: within(goals).map(step),
        withNames: within(others).map(name),
        unconfirmed: unsaid === 1,
        decides: typeof status === 'number' ? { status: decisionStatuses[status], name: name(by) } : null,
      };
    }),
    nextMeeting: next === '' ? null : { date: heard(nextDay), time: time === '' ? null : time, place },
    contact: { name: name(within(contact)[0]), phone: within(contact)[1] },
    interpreted: second === undefined ? null : { lang: toLang, dir: toDir, lines },
  };
}
