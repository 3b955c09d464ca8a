// How a page that has come stands to the one from the same meeting that lies here. Editions are counted by corrections
// only: two of one edition may still differ, and then neither is called the newer.
import type { TakeHome, TakeHomeAgreement } from '../../handover/takeHome.ts';

type Beside = 'same' | 'older' | 'lessFull' | 'alike' | 'newer';

const lacksOf = (lies: TakeHomeAgreement, come: TakeHomeAgreement): boolean =>
  (lies.firstStep !== null && come.firstStep === null) ||
  lies.goals.length > come.goals.length ||
  lies.withNames.length > come.withNames.length;

const lacks = (lies: TakeHome, come: TakeHome): boolean =>
  (lies.topic !== null && come.topic === null) ||
  (Boolean(lies.topic?.original) && !come.topic?.original) ||
  (lies.interpreted?.lines.length ?? 0) > (come.interpreted?.lines.length ?? 0) ||
  lies.agreements.some((one) => {
    const again = come.agreements.find(({ id }) => id === one.id);
    return !again || lacksOf(one, again);
  });

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

interface Page {
  readonly sheet: Uint8Array;
  readonly takeHome: TakeHome;
}

export const liesBeside = (lies: Page, come: Page): Beside => {
  if (sameBytes(lies.sheet, come.sheet)) return 'same';
  const corrections = come.takeHome.edition - lies.takeHome.edition;
  if (corrections !== 0) return corrections > 0 ? 'newer' : 'older';
  return lacks(lies.takeHome, come.takeHome) ? 'lessFull' : 'alike';
};
