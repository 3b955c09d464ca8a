// The field for the interpreter's line under a text, folded away. A line that was written for other words asks to be
// looked at again before it counts.
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../locales/directionOf.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Words } from '../../ui/Words.tsx';
import { languageName } from './languageNames.ts';
import { BesideLine } from './LineBeside.tsx';
import './besideLine.css';

interface LineFieldProps {
  readonly language: string;
  readonly text: string;
  readonly error?: string | undefined;
  /** The line was written for other words than those that stand there now. */
  readonly isOfOtherWords: boolean;
  readonly onChange: (text: string) => void;
  readonly onFits: () => void;
}

export function LineField({ language, text, error, isOfOtherWords, onChange, onFits }: LineFieldProps) {
  const { t, i18n } = useTranslation('words');
  const label = t('beside.line', { language: languageName(language, i18n.language) });
  const asks = isOfOtherWords && text !== '';
  return (
    <div className="linefield">
      <Disclosure
        summary={
          <span className="linehead">
            <span>{label}</span>
            {!asks && text !== '' && <BesideLine line={{ lang: language, dir: directionOf(language), text }} />}
          </span>
        }
      >
        <Words
          label={label}
          hideLabel
          rows={1}
          lang={language}
          dir={directionOf(language)}
          value={text}
          error={error}
          onChange={onChange}
        />
      </Disclosure>
      {asks && (
        <p className="asks" role="status">
          {t('beside.changed')} <Button onClick={onFits}>{t('beside.fits')}</Button>
        </p>
      )}
    </div>
  );
}
