// One meeting in this window, among the other windows that have it: this one writes it, or reads along.
// Only the window that holds the meeting's lock writes. One that lets go puts its last words on the disk first.
import { meetingWindows } from '../link/meetingWindows.ts';
import { changeSession } from '../room/session.ts';
import { openDatabase } from '../storage/database.ts';
import type { OpenVault } from '../storage/openVault.ts';
import type { OpenedMeeting } from './keptOpen.ts';
import { newestOf } from './newestOf.ts';
import { openMeeting, takeOver } from './openMeeting.ts';
import { meetingIsLetGo, setLettingGo } from './openNow.ts';
import { type NotOpened, type ReadFacts, readFacts } from './readFacts.ts';
import { isAway, readAlong, type ReadingAlong } from './readingAlong.ts';

export type MeetingHere = OpenedMeeting | ReadingAlong | NotOpened;

interface MeetingInThisWindow {
  /** Asks the window that writes to let go, and writes here. */
  readonly writeHere: () => void;
  /** Resolves when the last words are written and the meeting is let go. */
  readonly leave: () => Promise<void>;
}

/** `show` has what it is given on the screen when it returns. */
export function meetingHere(vault: OpenVault, id: string, show: (now: MeetingHere) => void): MeetingInThisWindow {
  let here: MeetingHere | null = null;
  let left = false;
  let watching = false;
  let stopWriting = () => {};
  let steppingBack: Promise<void> = Promise.resolve();

  const become = (now: MeetingHere): void => {
    here = now;
    if (!left) show(now);
  };
  const along = (): ReadingAlong | null => (here && 'alone' in here ? here : null);
  const writing = (): OpenedMeeting | null => (here && 'kept' in here ? here : null);
  const alter = (changes: Partial<ReadingAlong>): void => {
    const now = along();
    if (now) become({ ...now, ...changes });
  };

  const watch = (): void => {
    if (watching) return;
    watching = true;
    windows.whenNobodyWrites(() => {
      watching = false;
      if (!along()?.asking) alter({ alone: true });
    });
  };
  const take = (read: ReadFacts | NotOpened): void => {
    if (writing()) return;
    if ('meeting' in read) become(readAlong(read, along()));
    else if (!along()?.unsaved) become(read);
  };
  const newest = newestOf(() => readFacts(vault, id), take);

  const write = async (opened: OpenedMeeting | NotOpened): Promise<void> => {
    if (!('kept' in opened)) return become(opened);
    if (left) return opened.close();
    const { kept, room } = opened;
    const stops = [
      windows.write(),
      kept.subscribe(() => kept.state().kind === 'saved' && windows.say('written')),
      room.phase.subscribe((phase) => isAway(phase) && windows.say('covers')),
    ];
    stopWriting = () => stops.forEach((stop) => stop());
    void opened.taken.then(stepBack);
    become(opened);
    windows.say('written');
  };

  /** Nobody closes the database before the disk has answered for the last words. */
  function stepBack(): void {
    const opened = writing();
    if (!opened || left) return;
    steppingBack = writeLastWords(opened);
    setLettingGo(steppingBack, opened.kept);
  }

  async function writeLastWords({ room, kept, close }: OpenedMeeting): Promise<void> {
    // The screen that was written on goes first, and with it what stood in a field and was not told yet.
    become({ room, covered: isAway(room.phase.getState()), moved: true, alone: false, asking: false, unsaved: null });
    await close();
    stopWriting();
    changeSession({ writing: 'saved', trouble: null });
    if (kept.state().kind === 'saved') return newest.ask();
    // Its trouble with the disk closed the database; what is there can be read all the same.
    await openDatabase(vault.database, 'refuse').catch(() => undefined);
    alter({ unsaved: kept });
  }

  const follow = (): void => {
    newest.ask();
    watch();
  };
  const windows = meetingWindows(id, (news) => {
    if (news === 'asks') return stepBack();
    if (news === 'covers') return alter({ covered: true });
    if (writing()) return;
    if (along()?.alone) alter({ alone: false });
    follow();
  });

  let opening = meetingIsLetGo()
    .then(() => openMeeting(vault, id))
    .then((result) => (result === 'heldElsewhere' ? follow() : write(result)));

  return {
    writeHere: () => {
      if (!along() || along()?.asking) return;
      alter({ asking: true });
      windows.say('asks');
      opening = takeOver(vault, id).then(write, () => alter({ asking: false }));
    },
    leave: async () => {
      left = true;
      newest.stop();
      const opened = writing();
      stopWriting();
      await steppingBack;
      await (opened ? opened.close() : opening);
      windows.leave();
    },
  };
}
