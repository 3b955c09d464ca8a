// What the windows of one meeting say to each other: technical news, and never a word of the meeting.
import * as v from 'valibot';
import { hold, whenFree, writerOf } from './presence.ts';

/**
 * 'asks': a window wants to write here instead. 'covers': from now on nothing may be seen (R13).
 * 'written': what lies on the disk is newer than what was read.
 */
const news = v.picklist(['asks', 'covers', 'written']);
type News = v.InferOutput<typeof news>;

const nameOf = (id: string): string => `windows:${id}`;

interface MeetingWindows {
  readonly say: (what: News) => void;
  /** From now on this window is known as the one that writes. Answers how to stop that. */
  readonly write: () => () => void;
  /** Calls once, when no window writes any more: it was closed, or has crashed. */
  readonly whenNobodyWrites: (then: () => void) => void;
  readonly leave: () => void;
}

/** `id` is the meeting's technical name. A window does not hear itself. */
export function meetingWindows(id: string, onNews: (what: News) => void): MeetingWindows {
  const here = new AbortController();
  const channel = new BroadcastChannel(nameOf(id));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(news, data);
    if (read.success) onNews(read.output);
  });
  return {
    say: (what) => {
      if (!here.signal.aborted) channel.postMessage(what);
    },
    write: () => {
      const writing = new AbortController();
      hold(writerOf(id), writing.signal, () => undefined);
      return () => writing.abort();
    },
    whenNobodyWrites: (then) => whenFree(writerOf(id), here.signal, then),
    leave: () => {
      here.abort();
      channel.close();
    },
  };
}

/** For what writes or removes a meeting without opening it: windows that show it read it again. */
export function tellWindowsOf(id: string): void {
  const channel = new BroadcastChannel(nameOf(id));
  channel.postMessage('written' satisfies News);
  channel.close();
}
