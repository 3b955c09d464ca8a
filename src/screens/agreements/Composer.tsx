// The card in which an agreement is said as one sentence, with who decides and the citizen's own answer.
// The citizen's press saves it; without an answer it can be saved and asked about later.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { AnswerRow } from '../frame/AnswerRow.tsx';
import type { FormDraft } from '../frame/useFormDraft.ts';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type AgreementDraft, saysMore } from '../frame/agreementDraft.ts';
import { ComposerSentence } from './ComposerSentence.tsx';
import { MoreAboutIt } from './MoreAboutIt.tsx';
import { useSayAgreement } from './useSayAgreement.ts';
import { WhoDecides } from './WhoDecides.tsx';

interface ComposerProps {
  readonly draft: FormDraft<AgreementDraft>;
  /** The agreement is on the list, with this answer or none yet. */
  readonly onSaid: (agreementId: string, answer: Answer | null) => void;
}

export function Composer({ draft, onSaid }: ComposerProps) {
  const { t } = useTranslation('agreements');
  const sentence = useMissingSentence();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const sayAgreement = useSayAgreement(draft);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const { said, begun, change } = draft;
  const [isSaid, setIsSaid] = useState(false);
  const [more, setMore] = useState(saysMore(said));

  const edit = (changes: Partial<AgreementDraft>) => {
    setRefused(null);
    setIsSaid(false);
    change(changes);
  };
  const cancel = () => {
    setRefused(null);
    setMore(false);
    draft.clear();
  };
  const say = (answer: Answer | null) => {
    const { id, refused: why } = sayAgreement(answer);
    setRefused(why);
    if (why) return;
    setMore(false);
    setIsSaid(true);
    onSaid(id, answer);
  };

  return (
    <form
      className="compose"
      aria-label={said.id ? t('compose.changing') : t('compose.label')}
      onSubmit={(event) => {
        event.preventDefault();
        say(null);
      }}
    >
      <ComposerSentence said={said} onChange={edit} />
      <p role="status" className={said.id ? 'hint' : 'vh'}>
        {said.id ? t('compose.asksAgain', { name }) : isSaid && t('compose.saved')}
      </p>
      {begun && (
        <>
          <div className="decides">
            <WhoDecides said={said} onChange={edit} />
            <button type="button" className="moreway" aria-expanded={more} onClick={() => setMore(!more)}>
              <Icon name="chevron" />
              {t('more.open')}
            </button>
          </div>
          {more && <MoreAboutIt said={said} onChange={edit} />}
          {refused && <p role="alert">{sentence(refused)}</p>}
          <div className="band">
            <AnswerRow given={undefined} onAnswer={say} />
            <Button submit>{t('compose.save')}</Button>
          </div>
          <Button look="quiet" icon="close" className="cancel" onClick={cancel}>
            {t('compose.cancel')}
          </Button>
        </>
      )}
    </form>
  );
}
