// Reading help in one place: text size, space, colours, speed of reading aloud, language. Never asks why somebody wants
// it.
import type { ReactNode } from 'react';
import { ChoiceRow, type ChoiceOption } from './ChoiceRow.tsx';
import { Dialog } from './Dialog.tsx';

export type TextStep = '0' | '1' | '2' | '3' | '4';
export type Spacing = 'normal' | 'airy';
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

interface Aid<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
}

interface ReadingPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly text: Aid<TextStep>;
  readonly spacing: Aid<Spacing>;
  readonly theme: Aid<Theme>;
  readonly speed: Aid<string>;
  readonly language: Aid<string>;
  /** More aids: those that are on or off. */
  readonly children?: ReactNode;
}

export function ReadingPanel(props: ReadingPanelProps) {
  const { open, onClose, title, closeLabel, text, spacing, theme, speed, language, children } = props;
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={closeLabel}>
      <div className="reading">
        <ChoiceRow {...text} />
        <ChoiceRow {...spacing} />
        <ChoiceRow {...theme} />
        {children}
        <ChoiceRow {...speed} />
        <ChoiceRow {...language} />
      </div>
    </Dialog>
  );
}
