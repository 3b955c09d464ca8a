// One line of help under the sentence, for what comes next in it: who, how it begins, by when.
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { DueHelp } from './DueHelp.tsx';
import { Starters } from './Starters.tsx';
import { WhoChips } from './WhoChips.tsx';

interface ComposerHelpProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
  /** Something was chosen that is said in words next. */
  readonly onSayWhat: () => void;
}

export function ComposerHelp({ said, onChange, onSayWhat }: ComposerHelpProps) {
  const isEmpty = said.what.trim() === '';
  const choose = (changes: Partial<AgreementDraft>) => {
    onChange(changes);
    onSayWhat();
  };
  return (
    <div className="composehelp">
      {said.ownerId === '' && <WhoChips onChoose={(ownerId) => choose({ ownerId })} />}
      {said.ownerId !== '' && isEmpty && <Starters onChoose={(what) => choose({ what })} />}
      {(!isEmpty || said.due !== '' || said.withoutDate) && <DueHelp said={said} onChange={onChange} />}
    </div>
  );
}
