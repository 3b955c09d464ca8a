// One line of the citizen's own words: read as it was said, changed in place, never rewritten by anything.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Words } from '../../ui/Words.tsx';
import { useToldText } from './useToldText.ts';
import './lines.css';

interface OwnLineProps {
  readonly text: string;
  readonly onText: (text: string) => Refusal | null;
  readonly onRemove: () => void;
  /** How the words are shown; a plain line when it is not given. */
  readonly shown?: ReactNode;
  readonly tone?: 'plain' | 'voice';
  /** More in the menu, before "Fjern". */
  readonly more?: readonly MenuItem[];
  /** Presses beside the menu. */
  readonly presses?: ReactNode;
  readonly children?: ReactNode;
}

export function OwnLine({ text, onText, onRemove, shown, tone = 'plain', more = [], presses, children }: OwnLineProps) {
  const { t } = useTranslation('topic');
  const field = useToldText(text, onText);
  const line = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  useEffect(() => {
    const words = line.current?.querySelector('textarea');
    words?.focus();
    words?.setSelectionRange(words.value.length, words.value.length);
    if (!editing && wasEditing.current) line.current?.querySelector<HTMLElement>('.menu > button')?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const remove = () => {
    // The list takes the focus, for the line that had it is gone.
    line.current?.closest<HTMLElement>('ol, ul')?.focus();
    onRemove();
  };
  return (
    <div className="ownline" ref={line}>
      {editing ? (
        <Words
          label={t('line.words')}
          hideLabel
          tone={tone}
          value={field.text}
          error={field.error}
          onChange={field.onChange}
        />
      ) : (
        (shown ?? (
          <span className="said" dir="auto">
            {text}
          </span>
        ))
      )}
      <div className="presses">
        {editing ? (
          <Button icon="check" onClick={() => setEditing(false)}>
            {t('line.done')}
          </Button>
        ) : (
          <>
            {presses}
            <Menu
              label={t('line.menu', { text })}
              items={[
                { id: 'change', label: t('line.change'), icon: 'pencil', onPress: () => setEditing(true) },
                ...more,
                { id: 'remove', label: t('line.remove'), icon: 'trash', onPress: remove },
              ]}
            />
          </>
        )}
      </div>
      {children && <div className="below">{children}</div>}
    </div>
  );
}
