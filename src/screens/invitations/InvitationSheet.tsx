// One person's invitation, as it will be read: on the screen a card, on paper a page of its own.
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../../handover/invitation.ts';
import { Button } from '../../ui/Button.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { InvitationCalendar } from './InvitationCalendar.tsx';
import { asText, useInvitationParts } from './useInvitationParts.ts';

interface InvitationSheetProps {
  readonly invitation: Invitation;
  readonly onCopied: (said: string) => void;
}

export function InvitationSheet({ invitation, onCopied }: InvitationSheetProps) {
  const { t } = useTranslation('invitation');
  const parts = useInvitationParts()(invitation);
  const name = invitation.to;
  const hello = t('hello', { name });
  const copy = () => {
    const text = asText(hello, parts, (words) => t('quoted', { words }));
    navigator.clipboard.writeText(text).then(
      () => onCopied(t('copied', { name })),
      () => onCopied(t('notCopied')),
    );
  };
  return (
    <article className="invitation card" aria-label={t('for', { name })}>
      <header>
        <h2 dir="auto">{hello}</h2>
        <Button icon="copy" className="noprint" onClick={copy} aria-label={`${t('copy')}: ${name}`}>
          {t('copy')}
        </Button>
        <InvitationCalendar invitation={invitation} onSaved={onCopied} />
      </header>
      {parts.map(({ heading, lines }, at) => (
        <div key={at} className={heading ? 'told named' : 'told'}>
          {heading && <h3>{heading}</h3>}
          <div>
            {lines.map(({ text, own, lang }) =>
              own ? (
                <Voice key={text} size="m" lang={lang}>
                  {text}
                </Voice>
              ) : (
                <p key={text} dir="auto">
                  {text}
                </p>
              ),
            )}
          </div>
        </div>
      ))}
    </article>
  );
}
