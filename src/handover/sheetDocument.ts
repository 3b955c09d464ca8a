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
  readonly heading: string;
  /** Whose meeting, and when. */
  readonly above: string;
  readonly notADecision: string;
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

const sideWord = {
  citizen: 'sideCitizen',
  municipality: 'sideMunicipality',
  shared: 'sideShared',
  nobody: 'sideNobody',
} as const;

export function sheetDocument(sheet: Sheet, speaking: SheetSpeaking): SheetDocument {
  const { say, day } = speaking;
  const { topic, nextMeeting, contact } = sheet;
  const citizen = { name: sheet.citizen.name };
  const keepsTheNext = sheet.onlyParts !== null && !sheet.onlyParts.includes('nextMeeting');
  const somethingIsAgreed = sheet.own !== null || sheet.others.length > 0;
  return {
    language: speaking.language,
    heading: say(somethingIsAgreed ? 'title' : 'titleNothing'),
    above: [say('meetingOf', citizen), sheet.date ? day(sheet.date) : ''].filter(Boolean).join(' · '),
    notADecision: say('notADecision'),
    edition: editionOf(sheet, speaking),
    stopped: sheet.stoppedEarly ? say('stopped') : '',
    limited: sheet.onlyParts ? say('limited', citizen) : '',
    topic: topic && { ...topic, heading: say(sheet.readerIsTheCitizen ? 'myTopic' : 'topicOf', citizen) },
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
            nextMeeting?.place ?? '',
            sheet.nextTopicIdea ? say('nextTopic', { text: sheet.nextTopicIdea }) : '',
          ].filter(Boolean),
        },
    contact: contact.name || contact.phone ? { heading: whom(sheet, speaking), phone: contact.phone } : null,
    quoted: (text) => say('quoted', { text }),
  };
}

const lastTimeEntries = (sheet: Sheet, { say }: SheetSpeaking): readonly DocumentEntry[] =>
  sheet.lastTime.map(({ id, name, what, status, side, happened, whyNot }) => ({
    id,
    owner: name,
    text: what,
    lines: [
      [say(status ?? 'untold'), happened].filter(Boolean).join(': '),
      whyNot,
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
