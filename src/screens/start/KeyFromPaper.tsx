// The key typed from its paper. A slip is told by the number of its group, before anything is tried.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LockedDevice, RecoveryReading } from '../../room/security.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { StartForm } from '../frame/StartForm.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { StartOver } from './StartOver.tsx';

interface KeyFromPaperProps {
  readonly device: LockedDevice;
  readonly onKey: (key: string) => void;
  readonly onBack: () => void;
}

export function KeyFromPaper({ device, onKey, onBack }: KeyFromPaperProps) {
  const { t } = useTranslation(['security', 'start']);
  const [typed, setTyped] = useState('');
  const [reading, setReading] = useState<RecoveryReading | null>(null);
  const { busy, answer, go, forget } = useAsking(device.tryRecoveryKey);
  const field = useRef<HTMLInputElement>(null);

  const open = async () => {
    const read = device.recoveryKeys.read(typed);
    setReading(read);
    field.current?.focus();
    if ('key' in read && (await go(read.key)) === null) onKey(read.key);
  };
  const misread = () => {
    if (answer === 'wrongRecoveryKey') return t('forgotten.wrongKey');
    if (!reading || 'key' in reading) return false;
    const [number] = reading.groups;
    if (reading.wrong === 'length') return t('forgotten.wrongLength');
    return reading.groups.length === 1 ? t('forgotten.wrongGroup', { number }) : t('forgotten.wrongSomewhere');
  };

  return (
    <StartForm
      title={t('forgotten.title')}
      why={t('forgotten.why')}
      busy={busy}
      press={t(busy ? 'forgotten.opening' : 'forgotten.open')}
      icon="key"
      other={
        <Button look="quiet" icon="arrowBack" onClick={onBack}>
          {t('forgotten.back')}
        </Button>
      }
      wait={t('wait')}
      trouble={answer && answer !== 'wrongRecoveryKey' && t('start:notUnlocked')}
      onSubmit={() => void open()}
      below={
        <Disclosure summary={t('forgotten.lost')}>
          <p>{t('forgotten.lostSaid')}</p>
          <StartOver />
        </Disclosure>
      }
    >
      <Field
        ref={field}
        className="keyfield"
        autoCapitalize="characters"
        autoCorrect="off"
        label={t('forgotten.field')}
        hint={t('forgotten.hint')}
        error={misread()}
        value={typed}
        readOnly={busy}
        onChange={(text) => {
          setTyped(text);
          setReading(null);
          forget();
        }}
      />
    </StartForm>
  );
}
