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
  readonly text: string;
  readonly phone: string;
  readonly open: boolean;
}

export function AskText({ title, text, phone: number, open }: AskTextProps) {
  const { t } = useTranslation('mine');
  const phone = usePhone();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { share } = phone;
  const sms = smsHref(number, text);
  return (
    <Disclosure summary={title} open={open}>
      <p className="asking" dir="auto">
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
