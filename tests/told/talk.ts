// The meeting as it went: every entry of a timeline as what a screen would tell, at its minute.
import type { Telling } from '../../src/meeting/events.ts';
import type { Scenario, TimelineEntry } from '../rehearsal/scenario.ts';
import { agreementsTold } from './agreements.ts';
import { topicsBefore } from './before.ts';
import { at, goTo, idIn, type Step } from './step.ts';

/** Something that looks like a CPR number; the file says that one was tried, and not which. */
const looksLikeCpr = 'Mit nummer er 010190-1234';

type Entry = TimelineEntry & { readonly place: number };

function consented(file: Scenario, id: string | null | undefined): readonly Telling[] {
  const told = file.consents.find((one) => one.id === id);
  if (!told) return [];
  const { what, purpose, except, how, sharedWith } = told;
  const answer = told.answer === 'no' ? 'no' : 'yes';
  const consent = {
    id: told.id,
    what: what ?? '',
    purpose: purpose ?? '',
    except: except ?? '',
    how: how ?? '',
    answer,
  } as const;
  return [{ type: 'consent.given', consent: { ...consent, withIds: sharedWith } }];
}

function parked(file: Scenario, id: string | null | undefined): readonly Telling[] {
  const told = file.parkingLot.find((one) => one.id === id);
  if (!told) return [];
  const raisedById = idIn(file, told.raisedBy) ?? file.citizen.id;
  return [{ type: 'item.parked', item: { id: told.id, text: told.text, raisedById } }];
}

function asked(file: Scenario, id: string | null | undefined): readonly Telling[] {
  const told = file.openQuestions.find((one) => one.id === id);
  if (!told) return [];
  const { text, ownerId, due } = told;
  return [
    {
      type: 'openQuestion.asked',
      question: { id: told.id, text, ownerId: ownerId ?? null, due: due ?? null, status: 'open' },
    },
  ];
}

function disagreed(file: Scenario, id: string | null | undefined): readonly Telling[] {
  const told = file.disagreements.find((one) => one.id === id);
  if (!told) return [];
  const views = told.views.map(({ by, text }) => ({ byId: idIn(file, by) ?? '', text }));
  return [{ type: 'disagreement.noted', disagreement: { id: told.id, about: told.topic ?? '', views } }];
}

/** A note is a line by who said it; when it is a prepared point of the citizen's, that point has been said. */
function noted(file: Scenario, { place, by, text, citizenWords, goesIntoCase }: Entry): readonly Telling[] {
  const byId = idIn(file, by) ?? file.citizen.id;
  const source = citizenWords === true && byId !== file.citizen.id ? 'onBehalf' : 'ownWords';
  const said: Telling = {
    type: 'line.said',
    line: { id: `line ${place}`, byId, source, text: text ?? '', goesIntoCase: goesIntoCase === true },
  };
  const points = file.preparation?.wantsToSay ?? [];
  const which = byId === file.citizen.id ? points.findIndex((one) => one.text === text) : -1;
  return which < 0 ? [said] : [said, { type: 'point.mentioned', id: `say ${which + 1}`, how: 'said' }];
}

function chosen(file: Scenario, { place, question, options, chosen: told }: Entry, minute: string): readonly Telling[] {
  const id = `choice ${place}`;
  const byId = file.citizen.id;
  return [
    {
      type: 'moment.noted',
      moment: { id, at: minute, kind: 'choice', byId, question: question ?? '', options, chosen: '' },
    },
    ...(told && options.includes(told) ? [{ type: 'choice.made', id, byId, chosen: told } as const] : []),
  ];
}

/** Away and back, with the minutes between. */
const away = (minute: number, minutes: number | null | undefined, there: Telling, back: Telling): readonly Step[] => [
  { telling: there, minute },
  { telling: back, minute: minute + (minutes ?? 0) },
];

type Tells = (file: Scenario, entry: Entry, minute: number, instant: string) => readonly Step[];

const privateTime: Tells = (_, { place, minutes }, minute) =>
  away(minute, minutes, { type: 'privateTime.started' }, { type: 'privateTime.ended', id: `alone ${place}` });

/** What each kind of entry is in the meeting. Phases are walked by the one who calls. */
const tells: Readonly<Record<string, Tells>> = {
  technique: (_, { place, techniqueId }, minute) =>
    [{ type: 'technique.used', id: `technique ${place}`, techniqueId: techniqueId ?? '' } as const].map(at(minute)),
  note: (file, entry, minute) => noted(file, entry).map(at(minute)),
  consent: (file, { consentId }, minute) => consented(file, consentId).map(at(minute)),
  consentWithdrawn: (_, { consentId }, minute) =>
    [{ type: 'consent.withdrawn', id: consentId ?? '' } as const].map(at(minute)),
  supportPrompt: (file, { place, promptId, by, handled }, minute) => {
    const id = `prompt ${place}`;
    const raised: Telling = { type: 'prompt.raised', id, promptId: promptId ?? '', byId: idIn(file, by) ?? '' };
    return [raised, ...(handled ? [{ type: 'prompt.handled', id } as const] : [])].map(at(minute));
  },
  termExplained: (file, { place, by, term, explanation }, minute, instant) => {
    const moment = { id: `term ${place}`, at: instant, kind: 'termExplained', byId: idIn(file, by) ?? '' } as const;
    return [
      { type: 'moment.noted', moment: { ...moment, term: term ?? '', explanation: explanation ?? '' } } as const,
    ].map(at(minute));
  },
  parkingLot: (file, { itemId }, minute) => parked(file, itemId).map(at(minute)),
  break: (file, { place, startedBy, minutes }, minute) =>
    away(
      minute,
      minutes,
      { type: 'break.started', byId: idIn(file, startedBy) ?? file.citizen.id, until: null },
      { type: 'break.ended', id: `break ${place}` },
    ),
  choice: (file, entry, minute, instant) => chosen(file, entry, instant).map(at(minute)),
  privateTime,
  disagreement: (file, { disagreementId }, minute) => disagreed(file, disagreementId).map(at(minute)),
  roleSwitch: (_, { place, to }, minute) =>
    [{ type: 'role.switched', id: `sign ${place}`, to: to === 'authority' ? 'authority' : 'facilitator' } as const].map(
      at(minute),
    ),
  duty: (file, { place, by, text, goesIntoCase }, minute) =>
    [
      {
        type: 'duty.named',
        duty: {
          id: `duty ${place}`,
          text: text ?? '',
          saidById: idIn(file, by) ?? '',
          goesIntoCase: goesIntoCase === true,
        },
      } as const,
    ].map(at(minute)),
  openQuestion: (file, { questionId }, minute) => asked(file, questionId).map(at(minute)),
  claimCheck: (file, { place, by, claim, kind, sourceOwnerId }, minute, instant) => {
    const verdict = kind === 'rule' || kind === 'habit' ? kind : 'unknown';
    const known = { id: `claim ${place}`, at: instant, kind: 'claimCheck', claim: claim ?? '', verdict } as const;
    const who = { saidById: idIn(file, by), sourceOwnerId: idIn(file, sourceOwnerId) };
    return [{ type: 'moment.noted', moment: { ...known, ...who } } as const].map(at(minute));
  },
  refusal: (file, { place, what, why, decidedBy, instead, writtenDecisionExpected }, minute, instant) => {
    const known = { id: `refusal ${place}`, at: instant, kind: 'refusal', what: what ?? '', why: why ?? '' } as const;
    const decidedById = idIn(file, decidedBy) ?? file.meeting.gamemasterId ?? '';
    const rest = { decidedById, instead: instead ?? '', writtenDecisionExpected: writtenDecisionExpected === true };
    return [{ type: 'moment.noted', moment: { ...known, ...rest } } as const].map(at(minute));
  },
  topicChange: (file, entry, minute) => topicChanged(file, entry, minute),
  blockedInput: (file, { place }, minute) => {
    const line = { id: `line ${place}`, byId: file.citizen.id, source: 'ownWords', goesIntoCase: false } as const;
    const telling: Telling = { type: 'line.said', line: { ...line, text: looksLikeCpr } };
    return [{ telling, minute, refused: 'cprLike' }];
  },
  endedEarly: (file, { place, reasonGiven, followOutBy, callBy, callAt }, minute) =>
    away(
      minute,
      1,
      {
        type: 'meeting.stopped',
        id: `stopped ${place}`,
        reasonGiven: reasonGiven ?? '',
        followOutById: idIn(file, followOutBy),
        callById: idIn(file, callBy),
        callAt: callAt ?? '',
      },
      { type: 'meeting.goneOn', id: `goneOn ${place}` },
    ),
};

function topicChanged(file: Scenario, { place, confirmedByCitizen }: Entry, minute: number): readonly Step[] {
  const { history, citizenWords, citizenWordsOriginal, typedBy } = file.topic;
  const isWanted = confirmedByCitizen !== false;
  const before = file.timeline
    .slice(0, place)
    .filter((one) => one.type === 'topicChange' && one.confirmedByCitizen !== false);
  const left = topicsBefore(file) + before.length;
  const text = history[left + 1]?.text ?? citizenWords;
  const isLast = left + 1 >= history.length;
  const original = isLast && citizenWordsOriginal ? citizenWordsOriginal : null;
  const telling: Telling = {
    type: 'topic.changed',
    byId: isWanted ? file.citizen.id : (file.meeting.gamemasterId ?? ''),
    typedById: typedBy ?? file.citizen.id,
    id: `topic at ${place}`,
    text,
    original: original && { lang: original.lang, text: original.text, dir: original.dir === 'rtl' ? 'rtl' : 'ltr' },
    because: history[left]?.changedBecause ?? '',
  };
  return [isWanted ? { telling, minute } : { telling, minute, refused: 'citizensOwnAnswer' }];
}

/** What the file tells of beside the timeline is said before the meeting ends. */
function leftovers(file: Scenario, minute: number): readonly Step[] {
  const named = (field: 'consentId' | 'itemId' | 'disagreementId' | 'questionId', type: string) =>
    new Set(file.timeline.filter((one) => one.type === type).map((one) => one[field]));
  const left = (among: readonly { readonly id: string }[], ids: ReadonlySet<string | null | undefined>) =>
    among.map(({ id }) => id).filter((id) => !ids.has(id));
  const withdrawn = named('consentId', 'consentWithdrawn');
  return [
    ...left(file.consents, named('consentId', 'consent')).flatMap((id) => consented(file, id)),
    ...left(file.parkingLot, named('itemId', 'parkingLot')).flatMap((id) => parked(file, id)),
    ...left(file.disagreements, named('disagreementId', 'disagreement')).flatMap((id) => disagreed(file, id)),
    ...left(file.openQuestions, named('questionId', 'openQuestion')).flatMap((id) => asked(file, id)),
    ...file.consents
      .filter(({ id, withdrawnAt }) => withdrawnAt && !withdrawn.has(id))
      .map(({ id }): Telling => ({ type: 'consent.withdrawn', id })),
  ].map(at(minute));
}

/** Where the talk begins: after the round, or with the first thing that is noted. */
function talkBegins({ timeline }: Scenario): number {
  const round = timeline.findLastIndex(({ type, phase }) => type === 'phase' && phase === 'round');
  const note = timeline.findIndex(({ type }) => type === 'note');
  return round >= 0 ? round + 1 : Math.max(0, note);
}

/** From the roles said aloud to the end of the timeline: what follows is told in closing. */
export function talkOfTheTable(file: Scenario, instant: (minute: number) => string): readonly Step[] {
  const begins = talkBegins(file);
  let agreed = false;
  let minute = 0;
  const agreements = (): readonly Step[] => {
    if (agreed) return [];
    agreed = true;
    return [goTo('agreeing'), ...agreementsTold(file, instant(minute))].map(at(minute));
  };
  const phases: Readonly<Record<string, (entry: Entry) => readonly Step[]>> = {
    agreements,
    discussion: () => [goTo('discussing')].map(at(minute)),
    privateTime: (entry) => privateTime(file, entry, minute, instant(minute)),
  };
  const steps = file.timeline.flatMap((told, place): readonly Step[] => {
    const entry = { ...told, place };
    minute = told.minute ?? minute;
    const toTalk = place === begins ? [goTo('discussing')].map(at(minute)) : [];
    const here =
      told.type === 'phase'
        ? phases[told.phase ?? '']?.(entry)
        : tells[told.type]?.(file, entry, minute, instant(minute));
    return [...toTalk, ...(here ?? [])];
  });
  return [{ telling: { type: 'roles.saidAloud' }, minute: 0 }, ...steps, ...leftovers(file, minute), ...agreements()];
}
