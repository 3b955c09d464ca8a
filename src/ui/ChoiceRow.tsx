// A question with its answers. Nothing is chosen beforehand.
import { useId, type ReactNode } from 'react';
import { Choice } from './Choice.tsx';
import { classNames } from './classNames.ts';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceRowProps<Value extends string> {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean;
  readonly hint?: ReactNode;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** When given, pressing the chosen answer again takes it back, by mouse and by key. */
  readonly onClear?: (() => void) | undefined;
  /** voice: the citizen is asked. */
  readonly tone?: 'plain' | 'voice';
  /** stack: one answer per line. beside: the question at the start, answers at the end. */
  readonly layout?: 'row' | 'stack' | 'beside';
}

export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { legend, hideLegend, hint, options, value, onChange, onClear, tone = 'plain', layout = 'row' } = props;
  const id = useId();
  return (
    <fieldset
      className={classNames('choices', layout !== 'row' && layout, tone === 'voice' && 'me')}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend className={hideLegend ? 'vh' : 'label'}>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="opts">
        {options.map((option) => (
          <Choice
            key={option.value}
            name={id}
            value={option.value}
            chosen={value === option.value}
            hint={option.hint}
            onChoose={() => onChange(option.value)}
            onClear={onClear}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
