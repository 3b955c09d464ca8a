// The eight digits that open the picture: covered until somebody asks, then large, four and four, and read aloud.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ReadAloudButton } from '../../ui/ReadAloudButton.tsx';
import { languageName } from '../frame/languageNames.ts';

export function PhoneCode({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation(['give', 'ui']);
  const [shown, setShown] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  // Under the picture there is no room for it on a laptop.
  useEffect(() => {
    if (shown) here.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  const language = i18n.language;
  const digits = Array.from(code).join(' ');
  return (
    <div ref={here} className="code">
      <Button icon={shown ? 'eyeOff' : 'key'} aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'phone.hideCode' : 'phone.showCode')}
      </Button>
      {shown && (
        <div role="status">
          <p>{t('phone.code')}</p>
          <p className="digits" dir="ltr">
            <span aria-hidden="true">
              {code.slice(0, 4)} {code.slice(4)}
            </span>
            <span className="vh">{digits}</span>
          </p>
        </div>
      )}
      {shown && (
        <ReadAloudButton
          said={[{ text: digits, language }]}
          stop={t('ui:stopReading')}
          noVoice={t('ui:noVoice', { language: languageName(language, language) })}
        >
          {t('ui:readAloud')}
        </ReadAloudButton>
      )}
    </div>
  );
}
