// Back to the same cursor: after a break or a time-out the field that was written in has the focus again, with the
// cursor where it stood, and the page stands where it stood. Remembers places, never what was written in them.
import { useEffect, useLayoutEffect } from 'react';
import { useMeeting, usePhase } from '../../room/MeetingRoom.tsx';

type TextField = HTMLInputElement | HTMLTextAreaElement;

interface Place {
  readonly page: string;
  /** How many fields there were, and which of them; null when no field had been written in. */
  readonly fields: number;
  readonly field: number | null;
  readonly caret: number | null;
  readonly scrolled: readonly [page: number, main: number];
}

/** The page that was left last, and the one that a break or the like holds until somebody comes back. */
let left: Place | null = null;
let held: Place | null = null;

const fieldsHere = (): readonly TextField[] =>
  [
    ...document.querySelectorAll<TextField>('main input:not([type="radio"]):not([type="checkbox"]), main textarea'),
  ].filter((one) => !one.closest('dialog, [popover]'));

function comeBackTo({ fields, field, caret, scrolled: [page, main] }: Place): void {
  const here = fieldsHere();
  const one = field === null || here.length !== fields ? undefined : here[field];
  one?.focus({ preventScroll: true });
  if (caret !== null) one?.setSelectionRange(caret, caret);
  if (page > 0) window.scrollTo({ top: page });
  if (main > 0) document.querySelector('main')?.scrollTo({ top: main });
}

/** For the page itself. */
export function useSamePlace(): void {
  const meetingId = useMeeting((m) => m.id);
  const phase = usePhase();
  const pageOf = useMeeting((m) => m.page);
  const page = `${meetingId}/${phase}/${pageOf}`;
  // The heading of the screen takes the focus first, as it does on every other way in.
  useEffect(() => {
    const place = held?.page === page ? held : null;
    held = null;
    if (place) queueMicrotask(() => comeBackTo(place));
  }, [page]);
  useLayoutEffect(() => {
    let last: TextField | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = fieldsHere().find((one) => one === target) ?? last;
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      const here = fieldsHere();
      const field = last ? here.indexOf(last) : -1;
      left = {
        page,
        fields: here.length,
        field: field < 0 ? null : field,
        caret: last?.isConnected ? last.selectionStart : null,
        scrolled: [window.scrollY, document.querySelector('main')?.scrollTop ?? 0],
      };
    };
  }, [page]);
}

/** For what covers the page and leads back to it. Whoever goes elsewhere begins at the heading. */
export function usePlaceHeld(): void {
  useEffect(() => {
    held = left ?? held;
    left = null;
  }, []);
}
