// The passphrase of a saved file, and what became of the meeting in it.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from '../frame/PassphraseField.tsx';
import { passphraseSaid } from '../frame/passphraseSaid.ts';
import { useAsking } from '../frame/useAsking.ts';
import { focusFirst } from './focusFirst.ts';

interface TakeInFileDialogProps {
  readonly file: File | null;
  readonly onClose: () => void;
  readonly onTold: (what: 'takenIn' | 'replaced' | 'alreadyNewer') => void;
}

export function TakeInFileDialog({ file, onClose, onTold }: TakeInFileDialogProps) {
  const { t } = useTranslation(['home', 'shell', 'trouble']);
  const device = useDevice();
  const form = useId();
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go, forget } = useAsking(device.takeInFile);

  const leave = () => {
    setTyped('');
    setLacks(false);
    forget();
    onClose();
  };
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = passphraseSaid(typed);
    event.currentTarget.querySelector('input')?.focus();
    setLacks(said === '');
    if (!file || said === '') return;
    const outcome = await go(file, said);
    if (outcome !== null && outcome !== 'alreadyNewer' && outcome !== 'replaced') return;
    leave();
    onTold(outcome ?? 'takenIn');
  };

  return (
    <Dialog
      open={file !== null}
      title={t('openFile')}
      closeLabel={t('shell:close')}
      onClose={leave}
      actions={
        <Button submit form={form} look="go">
          {t(busy ? 'file.opening' : 'file.open')}
        </Button>
      }
    >
      <form id={form} aria-busy={busy} onSubmit={(event) => void open(event)}>
        <PassphraseField
          ref={focusFirst}
          label={t('file.passphrase')}
          hint={t('file.passphraseHint')}
          error={
            lacks
              ? t('shell:typeFirst')
              : answer && answer !== 'alreadyNewer' && answer !== 'replaced' && t(sentence(answer))
          }
          value={typed}
          readOnly={busy}
          onChange={(text) => {
            setTyped(text);
            setLacks(false);
            forget();
          }}
        />
      </form>
    </Dialog>
  );
}

function sentence(outcome: string) {
  switch (outcome) {
    case 'wrongKey':
    case 'wrongRecoveryKey':
    case 'tooLarge':
    case 'tooNew':
      return `trouble:code.${outcome}` as const;
    case 'tampered':
    case 'badParameters':
      return 'file.notOurs';
    case 'heldElsewhere':
      return 'file.heldElsewhere';
    case 'allMeetings':
      return 'file.allMeetings';
    case 'full':
      return 'file.full';
    default:
      return 'file.failed';
  }
}
