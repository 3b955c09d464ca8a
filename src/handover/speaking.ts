// How what is taken home is put into words: the words come from outside, in the language they are read in.
// This folder knows which words it needs, and never what they are.
import type { Clock, Day } from '../meeting/basics.ts';

/** The words of the sheet: taken along when the meeting closes. */
export type SheetWord =
  | 'meetingOf'
  | 'title'
  | 'titleNothing'
  | 'notADecision'
  | 'danishCounts'
  | 'notReadThrough'
  | 'stopped'
  | 'version'
  | 'versionOnly'
  | 'limited'
  | 'before'
  | 'beforeOf'
  | 'myTopic'
  | 'topicOf'
  | 'ownTask'
  | 'ownTasks'
  | 'ownTaskOf'
  | 'ownTasksOf'
  | 'noOwnTask'
  | 'taskOf'
  | 'tasksOf'
  | 'taskOfTitle'
  | 'tasksOfTitle'
  | 'whoseTitles'
  | 'allTasks'
  | 'noAgreement'
  | 'by'
  | 'noDate'
  | 'withNames'
  | 'times'
  | 'why'
  | 'goal'
  | 'goalBy'
  | 'firstStep'
  | 'firstStepBy'
  | 'unconfirmed'
  | 'decided'
  | 'pending'
  | 'missingFromMeeting'
  | 'speakUp'
  | 'notAgreed'
  | 'notAgreedHint'
  | 'answerChange'
  | 'answerThinking'
  | 'answerNone'
  | 'viewOf'
  | 'rewordedBy'
  | 'proposals'
  | 'proposedBy'
  | 'proposalNo'
  | 'proposalThinking'
  | 'pendingDecisions'
  | 'decides'
  | 'decidedElsewhere'
  | 'inWriting'
  | 'complain'
  | 'complainOf'
  | 'duties'
  | 'saidBy'
  | 'saidAsAuthority'
  | 'intoCase'
  | 'offers'
  | 'offersHint'
  | 'offersHintOf'
  | 'offerFrom'
  | 'refusals'
  | 'refusalWhy'
  | 'refusalInstead'
  | 'terms'
  | 'openQuestions'
  | 'findsTheAnswer'
  | 'keptForLater'
  | 'nextMeetingOutcome'
  | 'elsewhereOutcome'
  | 'decidesLaterOutcome'
  | 'disagreements'
  | 'lastTime'
  | 'kept'
  | 'partly'
  | 'notKept'
  | 'changed'
  | 'cancelled'
  | 'untold'
  | 'sideCitizen'
  | 'sideMunicipality'
  | 'sideShared'
  | 'sideNobody'
  | 'nextMeeting'
  | 'at'
  | 'noNextMeeting'
  | 'nextTopic'
  | 'call'
  | 'ask'
  | 'callUnit'
  | 'quoted';

/** The words of what is made from the sheet beside it: the note to the case, the calendar. Always today's. */
export type OutputWord =
  | 'noteTitle'
  | 'noteSaid'
  | 'noteOwnWords'
  | 'noteOnBehalf'
  | 'noteConfirmed'
  | 'noteWaits'
  | 'notePapers'
  | 'noteAgreed'
  | 'noteNothingMarked'
  | 'calendarMeeting'
  | 'calendarInvitation';

type Saying<Word extends string> = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

interface Dates {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly day: (date: Day) => string;
  readonly time: (clock: Clock) => string;
  /** Ready to begin a line with. */
  readonly capital: (text: string) => string;
  /** A person's own words where they stand alone: as they are or, beside those, as the interpreter said them. */
  readonly said: (text: string) => string;
}

export interface SheetSpeaking extends Dates {
  readonly say: Saying<SheetWord>;
}

export interface Speaking extends Dates {
  readonly say: Saying<SheetWord | OutputWord>;
}
