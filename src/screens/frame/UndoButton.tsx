// "Fortryd" with the name of the step it takes back. Its place in the dock is always the same, also when there is
// nothing to take back; what was taken back is said until the next press or key.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Undoable, useUndo } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { useStepWords } from './useStepWords.ts';
import { useUndoKey } from './useUndoKey.ts';
import './undo.css';

type Said = { readonly undone: Undoable } | 'noMore' | null;

export function UndoButton() {
  const { t } = useTranslation('undo');
  const { last, undo } = useUndo();
  const wordsOf = useStepWords();
  const [said, setSaid] = useState<Said>(null);
  const takeBack = () => {
    const undone = undo();
    setSaid(undone ? { undone } : 'noMore');
  };
  useUndoKey(takeBack);
  const isSaid = said !== null;
  useEffect(() => {
    if (!isSaid) return undefined;
    const forget = () => setSaid(null);
    window.addEventListener('pointerdown', forget, true);
    window.addEventListener('keydown', forget, true);
    return () => {
      window.removeEventListener('pointerdown', forget, true);
      window.removeEventListener('keydown', forget, true);
    };
  }, [isSaid]);

  const words = last && wordsOf(last);
  const undone = said !== null && said !== 'noMore' ? wordsOf(said.undone) : null;
  return (
    <span className="undo">
      <Button icon="undo" lacking={!words} onClick={takeBack}>
        <span className="named">
          <span>{words ? t('step') : t('nothing')}</span>{' '}
          {words && (
            <span>
              <span>{words.what}</span>
              {words.named && (
                <>
                  {' '}
                  <bdi>({words.named})</bdi>
                </>
              )}
            </span>
          )}
        </span>
      </Button>
      <p role="status" className={said === null ? 'vh' : 'undone'}>
        {said === 'noMore' && t('noMore')}
        {undone && t('undone', { what: undone.what })}
        {undone?.named && (
          <>
            {' '}
            <bdi>({undone.named})</bdi>
          </>
        )}
      </p>
    </span>
  );
}
