// The sheets that stand on the screen and come out of the printer: the citizen's own, until another way is opened.
import { limitedTo } from '../../handover/limitedSheet.ts';
import type { Sheet } from '../../handover/sheet.ts';
import { isAgreed } from '../../meeting/agreements.ts';
import { partsFor, type SharedPart, sharedParts } from '../../meeting/closing.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { atTheTable, personIn, supportsTheCitizen } from '../../meeting/participants.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import type { PaperFor } from './OnPaper.tsx';
import type { PrintSize } from './Sheet.tsx';
import type { SupporterWay } from './ToSupporter.tsx';
import type { Giving } from './useGiving.ts';

export interface Papers {
  readonly sheets: readonly Sheet[];
  /** Something is about to be printed: the sheet comes first beside the ways. */
  readonly isOnPaper: boolean;
  readonly paperFor: PaperFor;
  readonly onPaperFor: (whom: PaperFor) => void;
  readonly partsOf: (personId: string) => readonly SharedPart[];
  readonly onParts: (personId: string, parts: readonly SharedPart[]) => void;
  readonly limitedFor: (personId: string) => Sheet;
  readonly size: PrintSize;
  readonly onSize: (size: PrintSize) => void;
  readonly supporterWay: SupporterWay;
  readonly onSupporterWay: (way: SupporterWay) => void;
}

/** What is chosen before anything is given; it stays chosen for the next. */
interface Chosen {
  readonly paperFor: PaperFor;
  readonly size: PrintSize;
  readonly supporterWay: SupporterWay;
  /** By person. */
  readonly parts: Readonly<Record<string, readonly SharedPart[]>>;
}

const nothingChosen: Chosen = { paperFor: 'citizen', size: '16', supporterWay: 'paper', parts: {} };

/** Who gets a page each: the citizen, and everyone with an agreement - but no bisidder without the citizen's yes. */
const withAPage = (m: Meeting): readonly string[] =>
  atTheTable(m)
    .filter((one) => !supportsTheCitizen(one) || partsFor(m, one.id).length > 0)
    .map(({ id }) => id)
    .filter((id) => id === m.citizenId || m.agreements.some((one) => isAgreed(one) && one.ownerId === id));

/** `open` is the way that is open: a way's name, the id of a bisidder, or nothing. */
export function usePapers({ meeting, sheet, sheetOf }: Giving, open: string): Papers {
  const { said, change } = useFormDraft('giving', nothingChosen);
  const { paperFor, size, supporterWay, parts } = said;
  const partsOf = (personId: string) => {
    const chosen = parts[personId];
    return chosen ? sharedParts.filter((part) => chosen.includes(part)) : partsFor(meeting, personId);
  };
  const limitedFor = (personId: string) => limitedTo(sheetOf(personId), partsOf(personId));
  const paperOf = (personId: string) => {
    const person = personIn(meeting, personId);
    const full = sheetOf(personId);
    return person && supportsTheCitizen(person) ? limitedTo(full, partsFor(meeting, personId)) : full;
  };
  const isSupporter = meeting.participants.some(({ id }) => id === open);
  const isLimited = isSupporter && supporterWay === 'paper' && partsOf(open).length > 0;
  const readers = { citizen: [], all: ['all'], each: withAPage(meeting) }[paperFor];
  const whole = open === 'paper' && readers.length > 0 ? readers.map(paperOf) : [sheet];
  return {
    sheets: isLimited ? [limitedFor(open)] : whole,
    isOnPaper: open === 'paper' || isLimited,
    paperFor,
    onPaperFor: (whom) => change({ paperFor: whom }),
    size,
    onSize: (to) => change({ size: to }),
    partsOf,
    onParts: (personId, to) => change({ parts: { ...parts, [personId]: to } }),
    limitedFor,
    supporterWay,
    onSupporterWay: (way) => change({ supporterWay: way }),
  };
}
