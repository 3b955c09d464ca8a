// The citizen's answers on a page of their own, to take home. It is on paper only: the screen does not show it.
import { useTranslation } from 'react-i18next';
import { type Evaluation, evaluationQuestions } from '../../meeting/closing.ts';

export function EvaluationPaper({ answers }: { readonly answers: Evaluation }) {
  const { t } = useTranslation(['closing', 'words']);
  const { comment, commentOriginal } = answers;
  return (
    <article className="evpaper onpaper">
      <h1>{t('evaluation.paper')}</h1>
      <dl>
        {evaluationQuestions.map((question) => {
          const face = answers[question];
          return (
            <div key={question}>
              <dt>{t(`words:evaluation.${question}`)}</dt>
              <dd>{face ? t(`words:face.${face}`) : t('evaluation.notAnswered')}</dd>
            </div>
          );
        })}
      </dl>
      {(comment || commentOriginal) && <h2>{t('evaluation.comment')}</h2>}
      {comment && <blockquote dir="auto">{comment}</blockquote>}
      {commentOriginal && (
        <blockquote lang={commentOriginal.lang} dir={commentOriginal.dir}>
          {commentOriginal.text}
        </blockquote>
      )}
    </article>
  );
}
