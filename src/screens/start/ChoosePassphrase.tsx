// Five words that the app proposes, or words of one's own.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { Proposal } from './Proposal.tsx';

interface ChoosePassphraseProps {
  readonly propose: () => Promise<string>;
  readonly tooWeak: (passphrase: string) => 'short' | 'repeated' | null;
  readonly onChosen: (passphrase: string) => void;
}

export function ChoosePassphrase({ propose, tooWeak, onChosen }: ChoosePassphraseProps) {
  const { t } = useTranslation('start');
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
      <Heading takesFocus={false}>{t('welcome')}</Heading>
      <p>{t('whatThisIs')}</p>
      <section className="card" aria-labelledby="choose">
        <h2 id="choose">{t('choose')}</h2>
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
        <p className="honest">{t('honest')}</p>
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
        </div>
      </section>
    </form>
  );
}
