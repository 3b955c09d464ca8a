// The citizen's answers as plain values: one more, one taken back, and what of them follows a page to its next edition.
import type { MyAnswer } from '../../room/mine.ts';

const unanswered = (agreementId: string): MyAnswer => ({ agreementId, outcome: null, times: 0, goals: [], words: '' });

export const answerTo = (answers: readonly MyAnswer[], agreementId: string): MyAnswer =>
  answers.find((one) => one.agreementId === agreementId) ?? unanswered(agreementId);

const says = ({ outcome, times, goals, words }: MyAnswer): boolean =>
  outcome !== null || times > 0 || goals.length > 0 || words !== '';

/** An answer that says nothing any more leaves nothing behind. */
export const withAnswer = (
  answers: readonly MyAnswer[],
  agreementId: string,
  changes: Partial<Omit<MyAnswer, 'agreementId'>>,
): readonly MyAnswer[] => {
  const changed = { ...answerTo(answers, agreementId), ...changes };
  const others = answers.filter((one) => one.agreementId !== agreementId);
  return says(changed) ? [...others, changed] : others;
};

interface Worded {
  readonly id: string;
  readonly what: string;
  readonly times: number | null;
  readonly goals: readonly { readonly text: string }[];
}

const sameGoals = (one: Worded, other: Worded): boolean =>
  one.goals.length === other.goals.length && one.goals.every(({ text }, at) => text === other.goals[at]?.text);

/** A corrected page keeps the answer to each agreement that says the same as before, and no other. */
export const carriedOver = (
  before: readonly Worded[],
  answers: readonly MyAnswer[],
  now: readonly Worded[],
): readonly MyAnswer[] =>
  now.flatMap((agreement) => {
    const old = before.find(({ id, what }) => id === agreement.id && what === agreement.what);
    const answer = old && answers.find(({ agreementId }) => agreementId === agreement.id);
    if (!old || !answer) return [];
    const kept: MyAnswer = {
      ...answer,
      times: old.times === agreement.times ? answer.times : 0,
      goals: sameGoals(old, agreement) ? answer.goals : [],
    };
    return says(kept) ? [kept] : [];
  });
