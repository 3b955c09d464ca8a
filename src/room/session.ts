// What is true of this device now. Never anything the citizen said, and never a key.
import { create } from 'zustand';
import type { LanguageCode } from '../locales/translated.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
/** The steps of the text: as usual, 112, 131, 150 and 200 per cent. */
export const textSizes = ['0', '1', '2', '3', '4'] as const;
export type TextSize = (typeof textSizes)[number];
export type Spacing = 'normal' | 'airy';

/** How fast a text is read aloud; 1 is the voice itself. */
export const readingSpeeds = ['0.7', '0.9', '1', '1.2'] as const;
export type ReadingSpeed = (typeof readingSpeeds)[number];

/** Half the time gone and no proposal; the topic not touched for long; a bisidder who waits. */
export const hintNames = ['halfTime', 'topic', 'waiting'] as const;
export type Hint = (typeof hintNames)[number];

/** The minutes to choose among; the second is what is usual. */
export const idleChoices = [5, 10, 20, 30, 60] as const;
export const runningChoices = [20, 45, 90, 180] as const;

export interface Session {
  readonly language: LanguageCode;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly spacing: Spacing;
  readonly readingSpeed: ReadingSpeed;
  /** No clock and no count of anything on any screen. */
  readonly calmView: boolean;
  /** Hard words on the screen can be pressed for what they mean. */
  readonly simpleWords: boolean;
  /** What has become of the newest facts of the open meeting. */
  readonly writing: 'saved' | 'saving' | 'notSaved';
  readonly trouble: StorageErrorCode | null;
  /** How many times somebody tried to leave while the newest words are in no other place than this window. */
  readonly heldHere: number;
  /** Something stands in a field and is not told yet: for one frame, so that typing is painted first. */
  readonly typing: boolean;
  /** The ordstyrer's own side: hidden when the screen is turned to the table. */
  readonly privateSideShown: boolean;
  /** The card that lies open on it, by id; a break does not turn it over. */
  readonly openCard: string;
  /** The part of getting ready that lies open, by id; the page "Mødet på forhånd" does not turn it over. */
  readonly openPart: string;
  /** Shortcuts of one key, such as H and 1 to 8. Never inside a field. */
  readonly singleKeys: boolean;
  /** The reading-help panel. */
  readonly readingHelpOpen: boolean;
  /** What one does on this screen, behind "?". */
  readonly helpOpen: boolean;
  /** The line of help over each screen. */
  readonly helpLines: boolean;
  /** What one can try on this screen of a practice. */
  readonly coachShown: boolean;
  readonly updateWaiting: boolean;
  /** The window on the table: not there, there but covered, or showing. */
  readonly tableWindow: 'none' | 'covered' | 'shown';
  /** The window on the table was asked for and has not come: the browser may have blocked it. */
  readonly tableAwaited: boolean;
  /** This screen shows the table instead, for a room with one screen. */
  readonly tableHere: boolean;
  /**
   * What lies over the whole window: hidden by Shift three times and shown again by a press; locking; or unsaved, when
   * the lock waits because the disk does not take the newest words.
   */
  readonly cover: 'none' | 'hidden' | 'locking' | 'unsaved';
  /** Nobody has been here for long: the lock comes within a minute. */
  readonly lockSoon: boolean;
  /** A person says that the clock of this computer is wrong: until the next unlocking nothing is deleted by it. */
  readonly clockIsWrong: boolean;
  /** Which day it is, once another has come while the app stands open; empty before that. */
  readonly day: string;
  /** How many minutes nobody is here before the app locks itself. */
  readonly idleMinutes: number;
  /** The same while people sit together in a meeting. */
  readonly runningMinutes: number;
  /** Which quiet hints the ordstyrer wants. */
  readonly hints: Readonly<Record<Hint, boolean>>;
}

export const useSession = create<Session>()(() => ({
  language: 'da',
  theme: 'system',
  textSize: '0',
  spacing: 'normal',
  readingSpeed: '0.9',
  calmView: false,
  simpleWords: false,
  writing: 'saved',
  trouble: null,
  heldHere: 0,
  typing: false,
  privateSideShown: true,
  openCard: '',
  openPart: '',
  singleKeys: true,
  readingHelpOpen: false,
  helpOpen: false,
  helpLines: true,
  coachShown: true,
  updateWaiting: false,
  tableWindow: 'none',
  tableAwaited: false,
  tableHere: false,
  cover: 'none',
  lockSoon: false,
  clockIsWrong: false,
  day: '',
  idleMinutes: 10,
  runningMinutes: 45,
  hints: { halfTime: true, topic: true, waiting: true },
}));

export const changeSession = (changes: Partial<Session>): void => useSession.setState(changes);
