// An agreement as one sentence: who, does what, by when. The action stands as it was written, never recased.
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../meeting/agreements.ts';
import { weekdayDate } from '../../locales/dates.ts';
import { useName } from './useName.ts';

interface AgreementSentenceProps {
  readonly agreement: Pick<Agreement, 'ownerId' | 'what' | 'due' | 'noDueBecause'>;
}

/** A sentence of its own gets a colon after the name; an action goes on from it. */
const startsASentence = (what: string): boolean => /^\p{Lu}/u.test(what.trimStart());

export function AgreementSentence({ agreement }: AgreementSentenceProps) {
  const { t, i18n } = useTranslation('agreements');
  const nameOf = useName();
  const { ownerId, what, due, noDueBecause } = agreement;
  return (
    <>
      <b>
        <bdi>{nameOf(ownerId) || t('sentence.someone')}</bdi>
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
