// The words of anything that is written, by its id: what a view is about, wherever that stands.
import { wordsOfMoment } from '../../meeting/timeline.ts';
import type { CitizenView } from '../../meeting/views.ts';

/** Empty when it is not there, or has no words. */
export function wordsOf(m: CitizenView, id: string): string {
  const texts = [...m.lines, ...m.parked, ...m.openQuestions, ...m.proposals, ...m.duties, ...m.offers];
  const deeds = [...m.agreements, ...m.pendingDecisions, ...m.consents, ...(m.lastTime?.agreements ?? [])];
  const moment = m.timeline.find((one) => one.id === id);
  return (
    texts.find((one) => one.id === id)?.text ??
    deeds.find((one) => one.id === id)?.what ??
    m.disagreements.find((one) => one.id === id)?.about ??
    (moment ? wordsOfMoment(moment) : '')
  );
}
