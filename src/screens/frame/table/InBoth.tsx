// A word of the table on the screen's language, and small beside it in the citizen's own.
import { useTranslation } from 'react-i18next';
import { type OtherWords, useOtherWords } from './otherWords.ts';

type TableSay = OtherWords['t'];

interface InBothProps {
  /** Says the word in whichever language it is given. */
  readonly say: (t: TableSay, language: string) => string;
  /** Under the word instead of after it. */
  readonly under?: boolean;
}

export function InBoth({ say, under = false }: InBothProps) {
  const { t, i18n } = useTranslation(['table', 'shell', 'words', 'agreements']);
  const other = useOtherWords();
  return (
    <>
      <span>{say(t, i18n.language)}</span>
      {other && (
        <span className="inother" data-under={under || undefined} lang={other.language} dir={other.dir}>
          {say(other.t, other.language)}
        </span>
      )}
    </>
  );
}
