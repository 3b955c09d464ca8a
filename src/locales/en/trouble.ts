// What went wrong with the disk, in English.
import type { trouble as Danish } from '../da/trouble.ts';

export const trouble: typeof Danish = {
  code: {
    wrongKey: 'The passphrase does not fit. Nothing has changed. Try again.',
    wrongRecoveryKey: 'The key on paper does not fit here. Nothing has changed. Use the newest paper.',
    noPasskeyHere: 'The computer’s own lock cannot be used here. Nothing has changed. Use your passphrase.',
    passkeyDeclined: 'The computer’s own lock was not used. Nothing has changed. Try again, or use the passphrase.',
    keysChanged: 'The keys were changed in another window. Nothing has changed here. Try again.',
    tampered: 'A row on the disk cannot be read. It is kept as it is. Your other meetings work.',
    tooNew: 'The meeting was written by a newer edition. It is unchanged. Update Step Up meetings.',
    badParameters: 'The key on the disk looks wrong. Nothing has changed. Talk to your IT.',
    tooLarge: 'The file is too large. Nothing has changed. Choose another file.',
    badValue: 'Something in the meeting cannot be saved. The meeting is still on the screen. Save a file now.',
    stale:
      'The meeting was written elsewhere after you opened it. Your words are still here. Save a file and open the meeting again.',
    missing: 'The meeting is not on this computer. Your other meetings are here.',
    keptAside: 'One meeting cannot be read. It is kept as it is. Your other meetings work.',
    locked: 'Step Up meetings is locked. Everything is saved. Unlock to go on.',
    full: 'There is no more room on the computer. What you have written is here on the screen. Save a file now.',
    noRoom: 'The computer lacks room. Your meetings are still here. Delete some files, and unlock again.',
    denied: 'The browser will not save here. It may be a private window. Open an ordinary window.',
    failed: 'The computer could not save. What you have written is here on the screen. Save a file now.',
    timedOut:
      'The computer does not answer when we save. What you have written is here on the screen. Save a file now.',
    gone: 'Your meetings are gone from the browser. If you have a file or a copy, keep it. Talk to your IT.',
    newerDatabase: 'The meetings were written by a newer edition. They are unchanged. Update Step Up meetings.',
    blocked: 'Another window holds the meetings. Everything is saved. Close the other windows and try again.',
  },
  saveFile: 'Save a file',
  tryAgain: 'Try to save again',
  olderRow: 'Part of the meeting is older than the rest. It was not opened, and nothing is changed. Talk to your IT.',
  damagedMeeting: 'The meeting cannot be opened. It is kept as it is. Your other meetings work.',
  damagedPart: 'It is the field "{{where}}" that cannot be read.',
  newer: 'The meeting was written by a newer edition. It is unchanged. Update Step Up meetings.',
  due: 'The day for deletion has come. The meeting is being deleted.',
  lettingGo: {
    newer: 'A newer edition is open in another window. Everything from here is saved.',
    deleted: 'Everything on this computer has been deleted from another window.',
    unsaved: 'A newer edition is open in another window. The last words from here are not saved. Save a file now.',
    inFile: 'The last words from here are in the file. Take care of it.',
  },
  broken: 'A part of Step Up meetings cannot be shown. What was marked Saved is saved.',
  loadAgain: 'Load the page again',
  home: 'To all meetings',
  reload: 'Try again',
};
