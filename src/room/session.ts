// What is true of this device now. Never anything the citizen said, and never a key.
import { create } from 'zustand';
import type { StorageErrorCode } from '../storage/storageError.ts';

export type Language = 'da' | 'en';
export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type TextSize = '0' | '1' | '2' | '3';
export type Spacing = 'normal' | 'airy';

export interface Session {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly spacing: Spacing;
  /** What has become of the newest facts of the open meeting. */
  readonly writing: 'saved' | 'saving' | 'notSaved';
  readonly trouble: StorageErrorCode | null;
  /** The ordstyrer's own side: hidden when the screen is turned to the table. */
  readonly privateSideShown: boolean;
  /** Shortcuts of one key, such as H and 1 to 8. Never inside a field. */
  readonly singleKeys: boolean;
  /** The reading-help panel. */
  readonly readingHelpOpen: boolean;
  readonly updateWaiting: boolean;
}

export const useSession = create<Session>()(() => ({
  language: 'da',
  theme: 'system',
  textSize: '0',
  spacing: 'normal',
  writing: 'saved',
  trouble: null,
  privateSideShown: true,
  singleKeys: true,
  readingHelpOpen: false,
  updateWaiting: false,
}));

export const changeSession = (changes: Partial<Session>): void => useSession.setState(changes);
