// A promise as one sentence: who, does what, by when. The action stands as it was written, never recased.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Original } from '../../meeting/basics.ts';
import { afterName, beginsSmall } from './afterName.ts';

interface PromiseSentenceProps {
  readonly owner: string;
  readonly what: string;
  readonly due: string | null;
  readonly noDueBecause: string;
  /** The interpreter's line that stands beneath it: then the day is in the language the promise was written in. */
  readonly original?: Original | null;
}

export function PromiseSentence({ owner, what, due, noDueBecause, original = null }: PromiseSentenceProps) {
  const { i18n } = useTranslation('agreements');
  const language = original ? 'da' : i18n.language;
  const t = i18n.getFixedT(language, 'agreements');
  const sentence = (
    <>
      {/* In the direction of what is promised, which is not always that of the screen. */}
      <bdi>
        <b>
          <bdi>{owner || t('sentence.someone')}</bdi>
        </b>
        {afterName(what)}
        <span>{what}</span>
      </bdi>{' '}
      {due ? (
        <b className="nb">{t('sentence.due', { date: weekdayDate(due, language) })}</b>
      ) : (
        noDueBecause && (
          <b>{t(beginsSmall(noDueBecause) ? 'sentence.noDue' : 'sentence.noDueSays', { because: noDueBecause })}</b>
        )
      )}
    </>
  );
  // All of it in one language: it runs as that language does, the day at its end.
  return original ? <bdi lang={language}>{sentence}</bdi> : sentence;
}
