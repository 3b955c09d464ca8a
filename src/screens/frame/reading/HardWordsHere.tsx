// The strip with the hard words that stand on the screen now. It follows the screen, and takes room only when there are
// some.
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type HardWord, hardWords } from '../../../content/hardWords.ts';
import { useSession } from '../../../room/session.ts';
import { ReadAloudButton } from '../../../ui/ReadAloudButton.tsx';
import { languageName } from '../languageNames.ts';
import type { WordForms } from './findHardWords.ts';
import { useHardWords } from './useHardWords.ts';
import './hardWords.css';

export function HardWordsHere() {
  const { t, i18n } = useTranslation(['hardWords', 'ui']);
  const id = useId();
  const strip = useRef<HTMLElement>(null);
  const speed = useSession((s) => Number(s.readingSpeed));
  const language = i18n.language;
  const forms = useMemo<WordForms>(
    () =>
      new Map(hardWords.map((word) => [word, i18n.t(`hardWords:${word}.forms`, { lng: language }).split(/[,،]\s*/u)])),
    [i18n, language],
  );
  const plain = (word: HardWord): string => forms.get(word)?.[0] ?? '';
  const here = useHardWords(forms, (word) => document.getElementById(`${id}-${word}`)?.showPopover());

  // The screens give it its height.
  useLayoutEffect(() => {
    const root = document.documentElement;
    const element = strip.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => root.style.setProperty('--hardwords-here', `${element.offsetHeight}px`));
    watch.observe(element);
    return () => {
      watch.disconnect();
      root.style.removeProperty('--hardwords-here');
    };
  }, [here.length]);

  if (here.length === 0) return null;
  return (
    <aside ref={strip} className="hardwords noprint noreading" aria-label={t('title')}>
      <span aria-hidden="true">{t('title')}</span>
      <ul>
        {here.map((word) => (
          <li key={word}>
            <button type="button" className="btn" popoverTarget={`${id}-${word}`}>
              {plain(word)}
            </button>
            <div id={`${id}-${word}`} popover="auto" className="meaning">
              <p>
                <strong>{plain(word)}</strong> {t(`${word}.means`)}
              </p>
              <ReadAloudButton
                said={[{ text: `${plain(word)}: ${t(`${word}.means`)}`, language }]}
                speed={speed}
                stop={t('ui:stopReading')}
                noVoice={t('ui:noVoice', { language: languageName(language, language) })}
              >
                {t('ui:readAloud')}
              </ReadAloudButton>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
