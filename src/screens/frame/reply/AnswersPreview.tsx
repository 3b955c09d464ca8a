// Exactly what would be taken in: each promise with the citizen's answer to it. Nothing is written before the press.
import { useTranslation } from 'react-i18next';
import { AgreementSentence } from '../AgreementSentence.tsx';
import { useFocusHere } from '../useFocusHere.ts';
import type { AnswersSeen } from './answersIn.ts';

export function AnswersPreview({ answers, olderEdition }: AnswersSeen) {
  const { t } = useTranslation('reply');
  // It comes by itself when the code is in sight: who listens or has no mouse is led to it.
  const heading = useFocusHere<HTMLHeadingElement>();
  return (
    <section aria-labelledby="preview">
      <h3 ref={heading} id="preview" tabIndex={-1}>
        {t('preview')}
      </h3>
      {olderEdition !== null && <p role="status">{t('olderEdition', { edition: olderEdition })}</p>}
      <ul className="answersseen">
        {answers.map(({ id, agreement, outcome, times, words }) => (
          <li key={id}>
            <p>
              <AgreementSentence agreement={agreement} />
            </p>
            <p>
              <strong>{t(`outcome.${outcome}`)}</strong>
              {(times !== null || words) && '. '}
              {times !== null && t('times', { count: times })} {words && <q dir="auto">{words}</q>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
