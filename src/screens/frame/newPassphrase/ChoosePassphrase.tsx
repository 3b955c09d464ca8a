// Five words that the app proposes, or words of one's own. What stands over it is the screen's.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passphrases } from '../../../room/security.ts';
import { Button } from '../../../ui/Button.tsx';
import { PassphraseField } from '../PassphraseField.tsx';
import { passphraseSaid } from '../passphraseSaid.ts';
import '../startColumn.css';
import './newPassphrase.css';
import { Proposal } from './Proposal.tsx';

interface ChoosePassphraseProps extends Passphrases {
  /** The heading of the screen, and what is said below it. */
  readonly opening: ReactNode;
  /** What it means to forget the words. */
  readonly honest: string;
  readonly onChosen: (passphrase: string) => void;
  readonly onBack?: () => void;
  /** Another way than these two. */
  readonly other?: ReactNode;
}

export function ChoosePassphrase({
  propose,
  tooWeak,
  opening,
  honest,
  onChosen,
  onBack,
  other,
}: ChoosePassphraseProps) {
  const { t } = useTranslation(['start', 'shell']);
  const [proposal, setProposal] = useState('');
  const [own, setOwn] = useState<string | null>(null);
  const [weak, setWeak] = useState<'short' | 'repeated' | null>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void propose().then(setProposal);
  }, [propose]);

  const writesOwn = own !== null;
  useEffect(() => {
    if (writesOwn) field.current?.focus();
  }, [writesOwn]);

  const takeOwn = (typed: string) => {
    const why = tooWeak(passphraseSaid(typed));
    setWeak(why);
    if (why) field.current?.focus();
    else onChosen(passphraseSaid(typed));
  };

  return (
    <form
      className="startcol"
      onSubmit={(event) => {
        event.preventDefault();
        if (own !== null) takeOwn(own);
        else if (proposal) onChosen(proposal);
      }}
    >
      <div className="opening">{opening}</div>
      <div className="card">
        {own === null ? (
          <Proposal words={proposal} onAnother={() => void propose().then(setProposal)} />
        ) : (
          <PassphraseField
            ref={field}
            label={t('own')}
            hint={t('ownHint')}
            error={weak && t(`weak.${weak}`)}
            value={own}
            onChange={(typed) => {
              setOwn(typed);
              setWeak(null);
            }}
          />
        )}
        <p className="honest">{honest}</p>
        <div className="presses">
          <Button submit look="go" big>
            {t(writesOwn ? 'useOwn' : 'useThese')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setOwn(writesOwn ? null : '');
              setWeak(null);
            }}
          >
            {t(writesOwn ? 'seeProposal' : 'writeOwn')}
          </Button>
          {onBack && (
            <Button look="quiet" icon="arrowBack" onClick={onBack}>
              {t('shell:back')}
            </Button>
          )}
        </div>
      </div>
      {other}
    </form>
  );
}
