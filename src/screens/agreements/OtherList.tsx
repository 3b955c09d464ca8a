// One of the lists that are not agreements, in a block of its own with its own name (R09).
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { LineBeside } from '../frame/LineBeside.tsx';
import { Views } from '../frame/Views.tsx';
import type { WordsDialog } from '../frame/WordsMatter.tsx';
import { WordsWindow } from '../frame/WordsWindow.tsx';

export interface ListedThing {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  /** The citizen's own words beside it. */
  readonly voice?: string;
}

interface OtherListProps {
  readonly list: 'proposals' | 'pendingDecisions' | 'duties' | 'offers';
  readonly things: readonly ListedThing[];
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly onChange?: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** The form, while something is written; the press that adds is away then. */
  readonly form: ReactNode;
}

export function OtherList({ list, things, addLabel, onAdd, onChange, onRemove, form }: OtherListProps) {
  const { t } = useTranslation(['agreements', 'words', 'discussion', 'support']);
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(0);
  const [words, setWords] = useState<WordsDialog | null>(null);
  useEffect(() => {
    if (opened > 0) card.current?.querySelector<HTMLElement>('form :is(textarea, select, input)')?.focus();
  }, [opened]);
  const open = (start: () => void) => {
    start();
    setOpened(opened + 1);
  };
  return (
    <section ref={card} className="card otherlist" aria-labelledby={id}>
      <h3 id={id}>{t(`words:list.${list}`)}</h3>
      <p className="hint">{t(`words:listMeaning.${list}`)}</p>
      {things.length > 0 && (
        <ul>
          {things.map((thing) => (
            <li key={thing.id}>
              <div>
                <p>
                  <bdi>{thing.text}</bdi>
                  {list !== 'proposals' && <LineBeside said={thing.text} />}
                </p>
                <small>{thing.note}</small>
                {thing.voice && <Voice size="m">{thing.voice}</Voice>}
                {list === 'proposals' && <InterpretedLine said={thing.text} />}
                <Views aboutId={thing.id} onOpen={setWords} />
              </div>
              <span className="ends">
                <Button
                  look="quiet"
                  icon="eye"
                  aria-label={t('support:view.add', { what: thing.text })}
                  onClick={() => setWords({ kind: 'view', aboutId: thing.id, about: thing.text })}
                >
                  {t('discussion:heard.addView')}
                </Button>
                {onChange && (
                  <Button
                    look="quiet"
                    icon="pencil"
                    aria-label={t('agreements:others.change', { what: thing.text })}
                    onClick={() => open(() => onChange(thing.id))}
                  >
                    {t('agreements:list.change')}
                  </Button>
                )}
                <Button
                  look="quiet"
                  icon="trash"
                  aria-label={t('agreements:others.remove', { what: thing.text })}
                  onClick={() => onRemove(thing.id)}
                >
                  {t('agreements:list.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {form ?? (
        <Button icon="plus" onClick={() => open(onAdd)}>
          {addLabel}
        </Button>
      )}
      <WordsWindow dialog={words} onClose={() => setWords(null)} />
    </section>
  );
}
