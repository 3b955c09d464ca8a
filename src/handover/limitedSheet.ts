// The sheet for a bisidder: only the parts the citizen said yes to. What is not named stands nowhere, not even as a
// heading, and no part is a part of another.
import type { SharedPart } from '../meeting/closing.ts';
import type { Sheet, SheetPart } from './sheet.ts';
import type { SheetLists } from './sheetLists.ts';

const nothingBeside: SheetLists = {
  proposals: [],
  pendingDecisions: [],
  duties: [],
  saidAsAuthority: [],
  offers: [],
  refusals: [],
  terms: [],
  openQuestions: [],
  keptForLater: [],
  disagreements: [],
};

export function limitedTo(sheet: Sheet, parts: readonly SharedPart[]): Sheet {
  const has = (part: SharedPart) => parts.includes(part);
  const mayStand = (ownerId: string) => has(ownerId === sheet.citizen.id ? 'citizensTasks' : 'othersTasks');
  // A task that changed hands was part of the other's list before: its older words stay where they may stand.
  const withoutOlder = ({ person, agreements }: SheetPart): SheetPart => ({
    person,
    agreements: agreements.map((one) => ({ ...one, before: one.before.filter(({ owner }) => mayStand(owner.id)) })),
  });
  return {
    ...sheet,
    onlyParts: parts,
    topic: has('topic') ? sheet.topic : null,
    amendedBecause: has('citizensTasks') && has('othersTasks') ? sheet.amendedBecause : '',
    own: sheet.own && mayStand(sheet.own.person.id) ? withoutOlder(sheet.own) : null,
    others: sheet.others.filter(({ person }) => mayStand(person.id)).map(withoutOlder),
    notAgreed: has('notAgreed') ? sheet.notAgreed : [],
    noAgreementBecause: has('citizensTasks') && has('othersTasks') ? sheet.noAgreementBecause : '',
    ...(has('otherLists') ? {} : nothingBeside),
    lastTime: has('otherLists') ? sheet.lastTime : [],
    nextMeeting: has('nextMeeting') ? sheet.nextMeeting : null,
    nextTopicIdea: has('nextMeeting') && has('topic') ? sheet.nextTopicIdea : '',
  };
}
