// A list of the citizen's own lines, with the open place for the next one. What is removed can be put back.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { AddLine } from '../frame/AddLine.tsx';
import { OwnLine } from '../frame/OwnLine.tsx';

interface ListOfLinesProps<Line> {
  readonly draft: string;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly textOf: (line: Line) => string;
  readonly lineOf: (text: string) => Line;
  readonly withText: (line: Line, text: string) => Line;
  readonly onLines: (lines: readonly Line[]) => Refusal | null;
  readonly beside?: (line: Line, put: (line: Line) => void) => ReactNode;
}

export function ListOfLines<Line>(props: ListOfLinesProps<Line>) {
  const { draft, label, lines, textOf, lineOf, withText, onLines, beside } = props;
  const { t } = useTranslation('prepare');
  const [removed, setRemoved] = useState<{ readonly line: Line; readonly at: number } | null>(null);
  const put = (at: number, line: Line) => onLines(lines.with(at, line));
  return (
    <div className="lines">
      {lines.length === 0 && <p className="hint">{t('empty')}</p>}
      <ul tabIndex={-1} aria-label={label}>
        {lines.map((line, at) => (
          <li key={at}>
            <OwnLine
              text={textOf(line)}
              onText={(text) => put(at, withText(line, text))}
              onRemove={() => {
                onLines(lines.toSpliced(at, 1));
                setRemoved({ line, at });
              }}
            >
              {beside?.(line, (changed) => put(at, changed))}
            </OwnLine>
          </li>
        ))}
      </ul>
      <AddLine
        draft={draft}
        label={label}
        add={t('add')}
        onAdd={(text) => {
          setRemoved(null);
          return onLines([...lines, lineOf(text)]);
        }}
      />
      <Toast
        action={
          <Button
            icon="undo"
            onClick={() => {
              if (removed) onLines(lines.toSpliced(removed.at, 0, removed.line));
              setRemoved(null);
            }}
          >
            {t('undo')}
          </Button>
        }
      >
        {removed && t('removed', { text: textOf(removed.line) })}
      </Toast>
    </div>
  );
}
