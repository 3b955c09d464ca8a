// The passphrase of a saved file, and what became of the meeting in it.
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AskedPassphrase } from '../frame/AskedPassphrase.tsx';
import { usePassphraseAsked } from '../frame/usePassphraseAsked.ts';

interface TakeInFileDialogProps {
  readonly file: File | null;
  readonly onClose: () => void;
  readonly onTold: (what: Told | 'takenIn') => void;
}

const toldOutside = ['alreadyNewer', 'replaced', 'beside'] as const;
export type Told = (typeof toldOutside)[number];

const isTold = (outcome: string): outcome is Told => toldOutside.some((one) => one === outcome);

export function TakeInFileDialog({ file, onClose, onTold }: TakeInFileDialogProps) {
  const { t } = useTranslation(['home', 'shell', 'trouble']);
  const device = useDevice();
  const formId = useId();
  const [isApart, setIsApart] = useState(false);
  const open = async (said: string) =>
    file ? device.takeInFile(file, said, isApart ? 'beside' : 'inPlace') : 'missing';
  const { busy, answer, clear, form, input } = usePassphraseAsked(open, (outcome, _, emptied) => {
    setIsApart(outcome === 'apart');
    if (outcome !== null && !isTold(outcome)) return;
    emptied();
    onClose();
    onTold(outcome ?? 'takenIn');
  });
  const { field } = input;
  useEffect(() => {
    if (file) field.current?.focus();
  }, [file, field]);

  const leave = () => {
    setIsApart(false);
    clear();
    onClose();
  };
  return (
    <Dialog
      open={file !== null}
      title={t('openFile')}
      closeLabel={t('shell:close')}
      onClose={leave}
      actions={
        <Button submit form={formId} look="go">
          {t(busy ? 'file.opening' : isApart ? 'file.putBeside' : 'file.open')}
        </Button>
      }
    >
      <form id={formId} {...form}>
        <AskedPassphrase
          input={input}
          label={t('file.passphrase')}
          hint={t('file.passphraseHint')}
          wrong={answer && !isTold(answer) && t(sentence(answer))}
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
    case 'apart':
      return 'file.apart';
    case 'allMeetings':
      return 'file.allMeetings';
    case 'full':
      return 'file.full';
    default:
      return 'file.failed';
  }
}
