// What the citizen's own page may ask of the phone. The app answers; a screen meets neither the disk nor a key.
import { createContext, useContext } from 'react';
import type { MineAnswer, MineRow } from '../storage/mineRow.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';

export type MyAnswer = Readonly<MineAnswer>;
export type MyPage = Readonly<Omit<MineRow, 'fmt'>>;

/** Why something did not open. Nothing that lies on the phone is changed by any of them. */
export type NotMine = 'wrongCode' | 'damaged' | 'newer' | 'tooLarge' | 'failed';

export type Arrived =
  | { readonly ok: true; readonly sheet: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: NotMine };

/** The pages that lie here, newest first, and the ids of those that cannot be read and are kept as they are. */
export interface MyPages {
  readonly pages: readonly MyPage[];
  readonly unread: readonly string[];
}

/** Where the address leads: the list, what has just arrived, or one kept page; `answers` is the page that is shown. */
export type MyPlace =
  | { readonly at: 'list' }
  | { readonly at: 'new'; readonly answers: boolean }
  | { readonly at: 'page'; readonly id: string; readonly answers: boolean };

export interface MyPhone {
  /** A computer with a vault belongs to a worker: a citizen's page is never kept in plain there. */
  readonly isWorkers: boolean;
  readonly list: () => Promise<MyPages | StorageErrorCode>;
  /** What the picture carried, opened with the code that was told apart from it. */
  readonly openCode: (digits: string, code: string) => Promise<Arrived>;
  readonly openFile: (file: Blob) => Promise<Arrived>;
  /** Under that id, in place of the one that lies there. */
  readonly keep: (page: Omit<MyPage, 'id' | 'keptAt'>, id: string) => Promise<MyPage | StorageErrorCode>;
  readonly answer: (
    id: string,
    change: (answers: readonly MyAnswer[]) => readonly MyAnswer[],
  ) => Promise<MyPage | StorageErrorCode>;
  readonly remove: (id: string) => Promise<StorageErrorCode | null>;
  /** Whether the browser has promised to keep what lies here. */
  readonly promised: () => Promise<'kept' | 'notPromised'>;
  /** Puts a later app in place, when one has been fetched; the window then opens again. */
  readonly takeUpdate: () => Promise<'updating' | 'notYet' | 'meetingOpen' | 'nothingNew'>;
  readonly goTo: (place: MyPlace) => void;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Null where the phone has no way of its own to send a text on. */
  readonly share: ((text: string) => Promise<void>) | null;
  readonly saveFile: (name: string, type: string, content: string) => void;
}

export const ThisPhone = createContext<MyPhone | null>(null);

export function usePhone(): MyPhone {
  const phone = useContext(ThisPhone);
  if (!phone) throw new Error('There is no phone round this screen.');
  return phone;
}
