// A promise in the citizen's own language: the interpreter's line, with the name and the day as that language has them.
import { weekdayDate } from '../../../locales/dates.ts';
import type { AgreementView } from '../../../meeting/tableViewForm.ts';
import { useOtherWords } from './otherWords.ts';

export function OtherPromise({ promise: { owner, original, due } }: { readonly promise: AgreementView }) {
  const other = useOtherWords();
  if (!original) return null;
  const { lang, dir, text } = original;
  return (
    <span className="besideline" lang={lang} dir={dir}>
      <bdi>{owner}</bdi>: <bdi>{text}</bdi>{' '}
      {other && due && (
        <bdi lang={other.language}>
          {other.t('agreements:sentence.due', { date: weekdayDate(due, other.language) })}
        </bdi>
      )}
    </span>
  );
}
