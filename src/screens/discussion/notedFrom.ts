// Words from the capture field noted as something other than said: "inkasso: et firma kræver pengene ind", "Hvem åbner
// brevene? Samira / Omar". What the words do not say is asked for in a form; nothing is made up here.
import type { Telling } from '../../meeting/events.ts';
import { newId } from '../../room/newId.ts';
import { dutyDraft, offerDraft } from '../frame/dutyAndOffer.ts';
import type { Speaker } from './speaker.ts';

export const notedKinds = [
  'openQuestion',
  'disagreement',
  'termExplained',
  'choice',
  'claimCheck',
  'refusal',
  'duty',
  'offer',
  'view',
] as const;
export type NotedKind = (typeof notedKinds)[number];

interface Noting {
  readonly text: string;
  readonly speaker: Speaker;
  readonly gamemasterId: string;
  readonly citizenId: string;
  /** The line that was said last. */
  readonly lastLineId: string | null;
  /** The ways that stand beside every choice: something else, and not now. */
  readonly besides: readonly string[];
}

const isStaff = ({ one }: Speaker): boolean => one.role === 'gamemaster' || one.role === 'professional';
const parts = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

type Said = (noting: Noting, when: { readonly id: string; readonly at: string }) => Telling | null;

const tellings: Readonly<Record<NotedKind, Said>> = {
  openQuestion: ({ text }, { id }) => ({
    type: 'openQuestion.asked',
    question: { id, text, ownerId: null, due: null, status: 'open' },
  }),
  disagreement: ({ text }, { id }) => ({ type: 'disagreement.noted', disagreement: { id, about: text, views: [] } }),
  termExplained: ({ text, speaker }, at) => {
    const [term, ...rest] = parts(text, /:\s/u);
    const explanation = rest.join(': ');
    if (!term || !explanation) return null;
    return { type: 'moment.noted', moment: { ...at, kind: 'termExplained', byId: speaker.one.id, term, explanation } };
  },
  choice: ({ text, citizenId, besides }, at) => {
    const question = /^[^?]*\?/u.exec(text)?.[0] ?? '';
    const named = parts(text.slice(question.length), /\//u);
    if (question === '' || named.length < 2) return null;
    const options = [...new Set([...named, ...besides])];
    return { type: 'moment.noted', moment: { ...at, kind: 'choice', byId: citizenId, question, options, chosen: '' } };
  },
  claimCheck: ({ text, speaker }, at) => ({
    type: 'moment.noted',
    moment: {
      ...at,
      kind: 'claimCheck',
      saidById: speaker.one.id,
      claim: text,
      verdict: 'unknown',
      sourceOwnerId: null,
    },
  }),
  refusal: ({ text, speaker }, at) => {
    const [, what = '', why = ''] = /^(.*?),\s(?:fordi|because)\s(.*)$/isu.exec(text) ?? [];
    if (!isStaff(speaker) || what.trim() === '' || why.trim() === '') return null;
    return {
      type: 'moment.noted',
      moment: {
        ...at,
        kind: 'refusal',
        what: what.trim(),
        why: why.trim(),
        decidedById: speaker.one.id,
        instead: '',
        writtenDecisionExpected: false,
      },
    };
  },
  duty: ({ text, speaker, gamemasterId }, { id }) => ({
    type: 'duty.named',
    duty: { id, text, saidById: isStaff(speaker) ? speaker.one.id : gamemasterId, goesIntoCase: false },
  }),
  offer: ({ text, speaker }, { id }) =>
    speaker.one.role === 'citizen' ? null : { type: 'offer.made', offer: { id, text, byId: speaker.one.id } },
  view: ({ text, speaker, lastLineId }, { id }) =>
    lastLineId === null
      ? null
      : { type: 'view.added', view: { id, aboutId: lastLineId, byId: speaker.one.id, kind: 'view', text } },
};

/** What to tell, or null when the form has to ask for more. */
export const notedFrom = (kind: NotedKind, noting: Noting): Telling | null =>
  tellings[kind](noting, { id: newId(), at: new Date().toISOString() });

/** The field of the form in which the words go on when they do not say enough. */
export const formFieldOf: Readonly<Record<Exclude<NotedKind, 'view'>, string>> = {
  openQuestion: 'openQuestion.text',
  disagreement: 'disagreement.about',
  termExplained: 'term.word',
  choice: 'choice.question',
  claimCheck: 'claim',
  refusal: 'refusal.what',
  duty: dutyDraft,
  offer: offerDraft,
};
