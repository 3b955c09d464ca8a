// What should be different next time, in Danish and, when the citizen speaks another language, in that one too.
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../locales/directionOf.ts';
import type { Evaluation } from '../../meeting/closing.ts';
import { Words } from '../../ui/Words.tsx';
import { languageName } from '../frame/languageNames.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';

interface CommentFieldsProps {
  readonly answers: Evaluation;
  /** The citizen's other language, as a language code. */
  readonly language: string | null;
  readonly onChange: (changes: Partial<Evaluation>) => void;
}

export function CommentFields({ answers, language, onChange }: CommentFieldsProps) {
  const { t, i18n } = useTranslation('closing');
  const problemOf = useTextProblem();
  const dir = directionOf(language ?? '');
  return (
    <div className="noprint comments">
      <Words
        label={t('evaluation.comment')}
        value={answers.comment}
        error={problemOf(answers.comment)}
        onChange={(comment) => onChange({ comment })}
      />
      {language && (
        <Words
          label={t('evaluation.commentIn', { language: languageName(language, i18n.language) })}
          lang={language}
          dir={dir}
          value={answers.commentOriginal?.text ?? ''}
          error={problemOf(answers.commentOriginal?.text ?? '')}
          onChange={(text) => onChange({ commentOriginal: text === '' ? null : { lang: language, dir, text } })}
        />
      )}
    </div>
  );
}
