// The speaker puts own words right, in place. Nobody else can (R18).
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../../meeting/talk.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../../ui/Words.tsx';
import { useFocusHere } from '../frame/useFocusHere.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';

/** The name of its draft. */
export const correctingDraft = (lineId: string): string => `correcting.${lineId}`;

interface CorrectLineProps {
  readonly line: Line;
  readonly person: string;
  readonly onDone: () => void;
}

export function CorrectLine({ line, person, onDone }: CorrectLineProps) {
  const { t } = useTranslation(['discussion', 'ui']);
  const tell = useTell();
  const sentence = useMissingSentence();
  const problem = useTextProblem();
  const { said, begun, change, clear } = useFormDraft(correctingDraft(line.id), { text: line.text });
  const { text } = said;
  // One that was left half written stands there again; the focus is where the page begins.
  const [leftBefore] = useState(begun);
  const field = useFocusHere<HTMLTextAreaElement>(!leftBefore);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const done = () => {
    clear();
    onDone();
  };
  const correct = (event: SyntheticEvent) => {
    event.preventDefault();
    const because = tell({ type: 'line.corrected', id: line.id, byId: line.byId, text: text.trim() });
    setRefused(because);
    if (!because) done();
  };
  return (
    <form className="correcting" onSubmit={correct}>
      <Words
        label={t('heard.correctLabel', { person })}
        hideLabel
        hint={t('heard.correctHint', { person })}
        ref={field}
        value={text}
        error={problem(text) ?? (refused && sentence(refused))}
        onChange={(typed) => {
          setRefused(null);
          change({ text: typed });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') done();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className="chips">
        <Button submit>{t('heard.correctDone')}</Button>
        <Button look="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
