// A promise as one sentence: who, does what, by when. The action stands as it was written, never recased.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';

interface PromiseSentenceProps {
  readonly owner: string;
  readonly what: string;
  readonly due: string | null;
  readonly noDueBecause: string;
}

/** A sentence of its own gets a colon after the name; an action goes on from it. */
const startsASentence = (what: string): boolean => /^\p{Lu}/u.test(what.trimStart());

export function PromiseSentence({ owner, what, due, noDueBecause }: PromiseSentenceProps) {
  const { t, i18n } = useTranslation('agreements');
  return (
    <>
      <b>
        <bdi>{owner || t('sentence.someone')}</bdi>
      </b>
      {startsASentence(what) ? ': ' : ' '}
      <bdi>{what}</bdi>{' '}
      {due ? (
        <b className="nb">{t('sentence.due', { date: weekdayDate(due, i18n.language) })}</b>
      ) : (
        noDueBecause && (
          <b>{t(startsASentence(noDueBecause) ? 'sentence.noDueSays' : 'sentence.noDue', { because: noDueBecause })}</b>
        )
      )}
    </>
  );
}
