// A ready text to ask with. The citizen sends it, with the phone's own means; this page sends nothing.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../room/mine.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { smsHref } from './phoneHref.ts';

interface AskTextProps {
  readonly title: string;
  /** In the language of the one who gets it. */
  readonly text: string;
  readonly language: string;
  /** The same in the language on the screen; empty when that is the same. */
  readonly means: string;
  readonly phone: string;
  readonly open: boolean;
}

export function AskText({ title, text, language, means, phone: number, open }: AskTextProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { share } = phone;
  const sms = smsHref(number, text);
  return (
    <Disclosure summary={title} open={open}>
      {means && <p dir="auto">{means}</p>}
      <p className="asking" lang={language} dir="auto">
        {text}
      </p>
      <div className="pair">
        {share && (
          <Button icon="mail" onClick={() => void share(text)}>
            {t('share')}
          </Button>
        )}
        {sms && (
          <LinkButton href={sms} icon="bubble">
            {t('sms')}
          </LinkButton>
        )}
        <Button icon="copy" onClick={() => void phone.copyText(text).then(setCopied)}>
          {t('copy')}
        </Button>
      </div>
      <p className={copied === null ? 'vh' : 'hint'} role="status">
        {copied === null ? '' : t(copied ? 'copied' : 'notCopied')}
      </p>
    </Disclosure>
  );
}
