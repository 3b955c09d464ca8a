// The sheet as it goes on the citizen's phone: only what the picture carries, so that the text looked at before it is
// given is the text that is given.
import { waitsForDecision } from '../meeting/agreements.ts';
import type { LeftOut } from './phoneParcel.ts';
import { limitedTo } from './limitedSheet.ts';
import type { Sheet, SheetPart } from './sheet.ts';
import type { SheetAgreement } from './sheetAgreement.ts';

const withoutSteps = { firstStep: null, goals: [], withNames: [] } as const;

const hasSteps = (leftOut: LeftOut): boolean => leftOut === 'nothing' || leftOut === 'lines';

const onThePhone = (one: SheetAgreement, leftOut: LeftOut): SheetAgreement => ({
  ...one,
  decision:
    one.decision && (hasSteps(leftOut) || waitsForDecision(one.decision.status)) ? { ...one.decision, note: '' } : null,
  ...(!hasSteps(leftOut) && withoutSteps),
  why: '',
  speakUpName: '',
  views: [],
  before: [],
});

export function phoneSheet(sheet: Sheet, leftOut: LeftOut): Sheet {
  const small = ({ person, agreements }: SheetPart): SheetPart => ({
    person,
    agreements: agreements.map((one) => onThePhone(one, leftOut)),
  });
  const { topic, own, others, ...rest } = limitedTo(sheet, ['topic', 'citizensTasks', 'othersTasks', 'nextMeeting']);
  return {
    ...rest,
    onlyParts: null,
    amendedBecause: '',
    noAgreementBecause: '',
    nextTopicIdea: '',
    topic: topic && { ...topic, original: leftOut === 'stepsAndOriginal' ? null : topic.original },
    own: own && small(own),
    others: others.map(small),
  };
}
