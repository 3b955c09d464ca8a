// What is worth knowing before it is promised: of the day, at once; of the words at most two hints, when the sentence has
// been left for a moment.
import { useTranslation } from 'react-i18next';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { useDayHint } from './useDayHint.ts';
import { officeWordOf, wordingHints } from './wording.ts';

interface WordingHelpProps {
  readonly said: AgreementDraft;
  readonly isLeftAlone: boolean;
}

export function WordingHelp({ said, isLeftAlone }: WordingHelpProps) {
  const { t, i18n } = useTranslation('composing');
  const dayHint = useDayHint()(said.withoutDate ? '' : said.due);
  const hints = isLeftAlone ? wordingHints(said, i18n.language) : [];
  return (
    <div className="wordinghelp" role="status">
      {hints.map((hint) => (
        <p key={hint} className="hint">
          {t(`wording.${hint}`, { ...officeWordOf(said.what) })}
        </p>
      ))}
      {dayHint && <p className="hint dayhint">{dayHint}</p>}
    </div>
  );
}
