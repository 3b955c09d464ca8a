// The agreement as one sentence with three slots: who, does what, by when.
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { toneOf } from '../frame/toneOf.ts';
import { personIn } from '../../meeting/participants.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { DraftLine } from './DraftLine.tsx';
import { ComposerHelp } from './ComposerHelp.tsx';
import { DueSlot } from './DueSlot.tsx';
import { PersonOptions } from '../frame/PersonOptions.tsx';
import { useLeftAlone } from './useLeftAlone.ts';
import { usePeople } from './usePeople.ts';
import { WordingHelp } from './WordingHelp.tsx';

interface ComposerSentenceProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

export function ComposerSentence({ said, onChange }: ComposerSentenceProps) {
  const { t } = useTranslation('agreements');
  const people = usePeople();
  const problem = useTextProblem();
  const id = useId();
  const owner = personIn({ participants: people }, said.ownerId);
  const wrong = problem(said.what);
  const what = useRef<HTMLTextAreaElement>(null);
  const [isLeftAlone, keys] = useLeftAlone(said.what);
  return (
    <div className="saying" {...keys}>
      <div className="sentence">
        <div className="slot who-slot">
          {owner ? <Avatar name={owner.name} tone={toneOf(owner.role)} /> : <Icon name="person" />}
          <span>
            <label htmlFor={`${id}-who`}>{t('compose.who')}</label>
            <span className="inslot">
              <select
                id={`${id}-who`}
                autoComplete="off"
                value={said.ownerId}
                onChange={(event) => onChange({ ownerId: event.target.value })}
              >
                <option value="">{t('compose.choose')}</option>
                <PersonOptions people={people} />
              </select>
              <Icon name="chevronDown" />
            </span>
          </span>
        </div>
        <div className="slot what">
          <span>
            <label htmlFor={`${id}-what`}>{t('compose.what')}</label>
            <textarea
              ref={what}
              id={`${id}-what`}
              rows={1}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              placeholder={t('compose.whatHint')}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              value={said.what}
              onChange={(event) => onChange({ what: event.target.value })}
            />
          </span>
          <Icon name="pencil" />
        </div>
        <DueSlot said={said} onChange={onChange} />
      </div>
      <p className="error" id={`${id}-wrong`} role="alert">
        {wrong ?? problem(said.noDueBecause)}
      </p>
      <DraftLine said={said} of="what" onChange={onChange} />
      <ComposerHelp said={said} onChange={onChange} onSayWhat={() => what.current?.focus()} />
      <WordingHelp said={said} isLeftAlone={isLeftAlone} />
    </div>
  );
}
