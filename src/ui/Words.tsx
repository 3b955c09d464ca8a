// Several lines of somebody's own words; grows with them. The browser neither remembers nor corrects them.
import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Labelled, type LabelledProps } from './Labelled.tsx';

interface WordsProps extends LabelledProps, Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** voice: the citizen's words, large. */
  readonly tone?: 'plain' | 'voice';
}

export function Words({ label, hideLabel, hint, error, value, onChange, tone, className, ...native }: WordsProps) {
  return (
    <Labelled label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <textarea
          rows={2}
          dir="auto"
          {...native}
          {...ids}
          autoComplete="off"
          spellCheck={false}
          className={classNames('field', 'words', tone === 'voice' && 'own', className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
