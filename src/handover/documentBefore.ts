// What an amended agreement said before: the words always, and whose it was and by when where that ever moved. Two
// wordings that are not the same promise never read alike.
import type { SheetAgreement, SheetBefore } from './sheetAgreement.ts';
import type { SheetSpeaking } from './speaking.ts';

type Term = Pick<SheetAgreement, 'due' | 'noDueBecause'>;

export const termOf = ({ due, noDueBecause }: Term, { say, day }: SheetSpeaking): string =>
  due ? say('by', { date: day(due) }) : noDueBecause ? say('noDate', { because: noDueBecause }) : '';

export function beforeLines(task: SheetAgreement, speaking: SheetSpeaking): readonly string[] {
  const { say } = speaking;
  const older = task.before.filter(({ what }) => what !== '');
  const ownerMoved = older.some(({ owner }) => owner.id !== task.owner.id);
  const termMoved = older.some((one) => termOf(one, speaking) !== termOf(task, speaking));
  const said = ({ owner: { name }, what }: SheetBefore) =>
    ownerMoved && name ? say('beforeOf', { name, what }) : say('before', { what });
  return older.map((one) => [said(one), termMoved ? termOf(one, speaking) : ''].filter(Boolean).join(' · '));
}
