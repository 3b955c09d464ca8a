// Reads aloud what is on the screen, each part in its own language, with voices of this computer only (R16, R23). In the
// same place on every screen; a press or Esc stops. Of a language without a voice it says so.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../room/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { localVoice, readSentences, useLocalVoice } from '../../../ui/readAloud.ts';
import { languageName } from '../languageNames.ts';
import './reading.css';
import { markSentence, markWord, unmark } from './readingMark.ts';
import { textOnScreen } from './textOnScreen.ts';

interface ReadScreenButtonProps {
  /** Shows the words beside the picture. */
  readonly named?: boolean;
}

/** The window it stands in, or the matter of the page. */
const readFrom = (button: Element | null): Element | null =>
  button?.closest('dialog, .mine') ??
  [...document.querySelectorAll('main')].find((one) => one.checkVisibility?.() ?? true) ??
  null;

export function ReadScreenButton({ named = false }: ReadScreenButtonProps) {
  const { t, i18n } = useTranslation(['shell', 'ui']);
  const button = useRef<HTMLButtonElement>(null);
  const [stopReading, setStopReading] = useState<(() => void) | null>(null);
  const [silent, setSilent] = useState<readonly string[]>([]);
  const covered = useSession((s) => s.cover !== 'none');
  const voice = useLocalVoice(i18n.language);

  useEffect(() => {
    if (!stopReading) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It stops the reading, and closes nothing besides.
      event.preventDefault();
      event.stopPropagation();
      stopReading();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      stopReading();
    };
  }, [stopReading]);
  useEffect(() => {
    if (covered) stopReading?.();
  }, [covered, stopReading]);

  const press = () => {
    if (stopReading) return stopReading();
    const root = readFrom(button.current);
    const all = root ? textOnScreen(root) : [];
    const aloud = all.flatMap((sentence) => {
      const voice = localVoice(sentence.language);
      return voice ? [{ sentence, text: sentence.text, voice }] : [];
    });
    const without = all.map(({ language }) => language).filter((language) => !localVoice(language));
    setSilent([...new Set(without)]);
    if (aloud.length === 0) return undefined;
    const stop = readSentences(aloud, {
      speed: () => Number(useSession.getState().readingSpeed),
      onSentence: (at) => {
        const sentence = aloud[at]?.sentence;
        if (!sentence?.element.isConnected) return false;
        markSentence(sentence);
        return true;
      },
      onWord: (at, from, length) => {
        const sentence = aloud[at]?.sentence;
        if (sentence) markWord(sentence, from, length);
      },
      onEnd: () => {
        unmark();
        setStopReading(null);
      },
    });
    return setStopReading(() => stop);
  };
  return (
    <span className="readscreen noprint noreading">
      <Button
        ref={button}
        look="quiet"
        icon={stopReading ? 'stop' : 'speaker'}
        iconOnly={!named}
        lacking={voice === undefined}
        onClick={press}
      >
        {stopReading ? t('ui:stopReading') : t('reading.aloud')}
      </Button>
      {silent.length > 0 && (
        <span className="readnote" role="alert">
          {silent.map((language) => (
            <span key={language}>{t('ui:noVoice', { language: languageName(language, i18n.language) })}</span>
          ))}
          <Button look="quiet" onClick={() => setSilent([])}>
            {t('ui:close')}
          </Button>
        </span>
      )}
    </span>
  );
}
