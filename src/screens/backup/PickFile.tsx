// A press that opens the computer's own file chooser.
import { type ComponentProps, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';

interface PickFileProps extends Pick<ComponentProps<typeof Button>, 'look' | 'big'> {
  readonly label: string;
  readonly onPick: (file: File) => void;
}

export function PickFile({ label, onPick, ...button }: PickFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".stepup"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onPick(file);
        }}
      />
      <Button icon="file" {...button} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
