// Two groups of the key, asked for by their numbers and read from the paper: so we know the paper is there and right.
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryKeys } from '../../../room/security.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { StartForm } from '../StartForm.tsx';
import { groupsOf, twoPlaces } from './keyText.ts';
import './paperKey.css';

interface KeyReadBackProps {
  readonly recoveryKey: string;
  readonly readsBack: RecoveryKeys['readsBack'];
  readonly step?: string;
  readonly press: string;
  readonly busy: boolean;
  readonly busyWord: string;
  /** What stood in the way when it was tried. */
  readonly trouble?: ReactNode;
  readonly onRight: () => void;
  readonly onSeeAgain: () => void;
}

export function KeyReadBack({
  recoveryKey,
  readsBack,
  step,
  press,
  busy,
  busyWord,
  trouble,
  onRight,
  onSeeAgain,
}: KeyReadBackProps) {
  const { t } = useTranslation('security');
  const [places] = useState(() => twoPlaces(groupsOf(recoveryKey).length));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [wrong, setWrong] = useState<readonly [boolean, boolean]>([false, false]);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const isWrong = (at: 0 | 1) => !readsBack(recoveryKey, places[at], typed[at]);

  const check = () => {
    const now = [isWrong(0), isWrong(1)] as const;
    setWrong(now);
    if (now[0]) first.current?.focus();
    else if (now[1]) second.current?.focus();
    else onRight();
  };
  const write = (at: 0 | 1, text: string) => {
    setTyped(at === 0 ? [text, typed[1]] : [typed[0], text]);
    setWrong(at === 0 ? [false, wrong[1]] : [wrong[0], false]);
  };
  const field = (at: 0 | 1) => (
    <Field
      ref={at === 0 ? first : second}
      className="groupfield"
      label={t('readBack.group', { number: places[at] })}
      error={wrong[at] && t(typed[at].trim() === '' ? 'readBack.empty' : 'readBack.wrong', { number: places[at] })}
      value={typed[at]}
      readOnly={busy}
      autoCapitalize="characters"
      autoCorrect="off"
      onChange={(text) => write(at, text)}
    />
  );

  return (
    <StartForm
      step={step}
      title={t('readBack.title')}
      why={t('readBack.why')}
      busy={busy}
      press={busy ? busyWord : press}
      other={
        <Button look="quiet" icon="arrowBack" onClick={onSeeAgain}>
          {t('readBack.seeAgain')}
        </Button>
      }
      wait={t('wait')}
      trouble={trouble}
      onSubmit={check}
    >
      <div className="twogroups">
        {field(0)}
        {field(1)}
      </div>
    </StartForm>
  );
}
