// The sheet in words: headings, tasks and lists, in the order they are read. Paper, file and text all come from this,
// so that they never say different things. What was said stands byte for byte.
import type { Original } from '../meeting/basics.ts';
import { documentBeside } from './documentBeside.ts';
import { type DocumentEntry, type DocumentSection, sectionOf } from './documentSection.ts';
import { agreedSections, notAgreedSection } from './documentTasks.ts';
import type { Sheet } from './sheet.ts';
import type { SheetSpeaking } from './speaking.ts';

export interface SheetDocument {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The same sheet in the citizen's other language, piece for piece; null when it is in one language. */
  readonly other: SheetDocument | null;
  readonly heading: string;
  /** Whose meeting, and when. */
  readonly above: string;
  readonly notADecision: string;
  /** Which of the two texts is valid, and that no translator has read the other; empty in one language. */
  readonly counts: string;
  readonly unread: string;
  /** The edition, and why there is a new one; empty for the first. */
  readonly edition: string;
  /** That the meeting stopped early, and that this is not the whole sheet; empty when it is. */
  readonly stopped: string;
  readonly limited: string;
  readonly topic: { readonly heading: string; readonly text: string; readonly original: Original | null } | null;
  /** What was agreed, what was not, and what became of last time. */
  readonly sections: readonly DocumentSection[];
  /** Everything else, each kind in its own list (R09). */
  readonly beside: readonly DocumentSection[];
  /** Null when the citizen keeps it: nothing is said about a next meeting, not even that there is none. */
  readonly next: {
    readonly heading: string;
    readonly when: string;
    readonly isSet: boolean;
    readonly lines: readonly string[];
  } | null;
  readonly contact: { readonly heading: string; readonly phone: string } | null;
  /** The marks that stand round somebody's own words. */
  readonly quoted: (text: string) => string;
}

/** Under the heading: what the sheet is, and what it is not. */
export const linesUnderHeading = (document: SheetDocument): readonly string[] => {
  const { notADecision, counts, unread, edition, stopped, limited } = document;
  return [notADecision, counts, unread, edition, stopped, limited].filter(Boolean);
};

const sideWord = {
  citizen: 'sideCitizen',
  municipality: 'sideMunicipality',
  shared: 'sideShared',
  nobody: 'sideNobody',
} as const;

/** In both languages for the citizen alone, when there is a second one. */
export function sheetDocument(
  sheet: Sheet,
  speaking: SheetSpeaking,
  beside: SheetSpeaking | null = null,
): SheetDocument {
  const document = documentIn(sheet, speaking);
  if (!beside || !sheet.readerIsTheCitizen) return document;
  const other = documentIn(sheet, beside);
  const original = sheet.topic?.original;
  const isTheirs = original?.lang === beside.language;
  return {
    ...document,
    topic: document.topic && { ...document.topic, original: isTheirs ? null : document.topic.original },
    counts: speaking.say('danishCounts'),
    unread: beside.say('notReadThrough') && speaking.say('notReadThrough'),
    other: {
      ...other,
      topic: other.topic && { ...other.topic, text: isTheirs ? original.text : other.topic.text, original: null },
      counts: beside.say('danishCounts'),
      unread: beside.say('notReadThrough'),
    },
  };
}

function documentIn(sheet: Sheet, speaking: SheetSpeaking): SheetDocument {
  const { say, day, said } = speaking;
  const { topic, nextMeeting, contact } = sheet;
  const citizen = { name: sheet.citizen.name };
  const keepsTheNext = sheet.onlyParts !== null && !sheet.onlyParts.includes('nextMeeting');
  const somethingIsAgreed = sheet.own !== null || sheet.others.length > 0;
  return {
    language: speaking.language,
    dir: speaking.dir,
    other: null,
    heading: say(somethingIsAgreed ? 'title' : 'titleNothing'),
    above: [say('meetingOf', citizen), sheet.date ? day(sheet.date) : ''].filter(Boolean).join(' · '),
    notADecision: say('notADecision'),
    counts: '',
    unread: '',
    edition: editionOf(sheet, speaking),
    stopped: sheet.stoppedEarly ? say('stopped') : '',
    limited: sheet.onlyParts ? say('limited', citizen) : '',
    topic: topic && {
      text: said(topic.text),
      original: topic.original,
      heading: say(sheet.readerIsTheCitizen ? 'myTopic' : 'topicOf', citizen),
    },
    sections: [
      ...agreedSections(sheet, speaking),
      ...(sheet.noAgreementBecause
        ? [sectionOf('noAgreement', { hint: say('noAgreement', { because: sheet.noAgreementBecause }) })]
        : []),
      ...notAgreedSection(sheet, speaking),
      sectionOf('lastTime', { framed: true, heading: say('lastTime'), entries: lastTimeEntries(sheet, speaking) }),
    ].filter(({ hint, tasks, entries }) => hint !== '' || tasks.length > 0 || entries.length > 0),
    beside: documentBeside(sheet, speaking),
    next: keepsTheNext
      ? null
      : {
          heading: say('nextMeeting'),
          when: nextDay(sheet, speaking),
          isSet: nextMeeting !== null,
          lines: [
            said(nextMeeting?.place ?? ''),
            sheet.nextTopicIdea ? say('nextTopic', { text: sheet.nextTopicIdea }) : '',
          ].filter(Boolean),
        },
    contact: contact.name || contact.phone ? { heading: whom(sheet, speaking), phone: contact.phone } : null,
    quoted: (text) => say('quoted', { text }),
  };
}

const lastTimeEntries = (sheet: Sheet, { say, said }: SheetSpeaking): readonly DocumentEntry[] =>
  sheet.lastTime.map(({ id, name, what, status, side, happened, whyNot }) => ({
    id,
    owner: name,
    text: said(what),
    lines: [
      [say(status ?? 'untold'), said(happened)].filter(Boolean).join(': '),
      said(whyNot),
      side ? say(sideWord[side], { name: sheet.citizen.name }) : '',
    ].filter(Boolean),
    quotes: [],
  }));

function nextDay({ nextMeeting }: Sheet, { say, day, time, capital }: SheetSpeaking): string {
  if (!nextMeeting) return say('noNextMeeting');
  const date = capital(day(nextMeeting.date));
  return nextMeeting.time ? say('at', { date, time: time(nextMeeting.time) }) : date;
}

function editionOf({ version, amendedBecause: because }: Sheet, { say }: SheetSpeaking): string {
  if (version === 1) return '';
  return because ? say('version', { version, because }) : say('versionOnly', { version });
}

const whom = ({ contact }: Sheet, { say }: SheetSpeaking): string =>
  contact.name ? say(contact.phone ? 'call' : 'ask', { name: contact.name }) : say('callUnit');
