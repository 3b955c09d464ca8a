// The one field in which the talk is written. The browser paints a key by itself; it is told to the meeting in the next
// breath, and nothing is drawn again.
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftAtFirst, useTell } from '../../room/MeetingRoom.tsx';
import { afterPaint } from '../../room/afterPaint.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { changeSession } from '../../room/session.ts';
import { Labelled } from '../../ui/Labelled.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { captureMark } from './focusCapture.ts';

export interface Captured {
  /** The words as they stand, told; or null when the meeting does not take them. */
  readonly words: () => string | null;
  readonly clear: () => void;
  readonly focus: () => void;
}

interface CaptureFieldProps {
  readonly ref: Ref<Captured>;
  /** Why the last press was refused. */
  readonly error: string | null;
  /** Somebody goes on writing. */
  readonly onWrite: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const draft = 'capture';

export function CaptureField({ ref, error, onWrite, onKeyDown }: CaptureFieldProps) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const sentence = useMissingSentence();
  const first = useDraftAtFirst(draft);
  const [because, setBecause] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const untold = useRef<string | null>(null);

  const tellNow = (): Refusal | null => {
    const typed = untold.current;
    if (typed === null) return because;
    untold.current = null;
    const refused = tell({ type: 'draft.typed', field: draft, text: typed });
    if (refused !== because) setBecause(refused);
    changeSession({ typing: false });
    return refused;
  };
  const write = (typed: string) => {
    if (untold.current === null) {
      afterPaint(tellNow);
      changeSession({ typing: true });
    }
    untold.current = typed;
  };
  const leave = useRef(tellNow);
  useEffect(() => {
    leave.current = tellNow;
  });
  // The last letters too: when the page goes, and before a press elsewhere that leaves the talk.
  useEffect(() => {
    const last = () => void leave.current();
    addEventListener('pagehide', last, { capture: true });
    return () => {
      removeEventListener('pagehide', last, { capture: true });
      last();
    };
  }, []);
  useImperativeHandle(ref, () => ({
    words: () => (tellNow() === null ? (field.current?.value.trim() ?? '') : null),
    clear: () => {
      if (field.current) field.current.value = '';
      untold.current = '';
      tellNow();
    },
    focus: () => field.current?.focus(),
  }));

  return (
    <Labelled label={t('capture.label')} hideLabel error={because ? sentence(because) : (error ?? undefined)}>
      {(ids) => (
        <div>
          <input
            ref={field}
            type="text"
            dir="auto"
            {...ids}
            {...captureMark}
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('capture.label')}
            enterKeyHint="send"
            defaultValue={first}
            onChange={(event) => {
              onWrite();
              write(event.target.value);
            }}
            onBlur={tellNow}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </Labelled>
  );
}
