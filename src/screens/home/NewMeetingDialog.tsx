// A new meeting: whose it is, who leads it, and where. No more is asked than is needed to begin.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../meeting/summary.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NewMeetingForm } from './NewMeetingForm.tsx';

interface NewMeetingDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The meeting last written, whose unit and ordstyrer are taken as the usual ones. */
  readonly newest: Summary | null;
}

export function NewMeetingDialog({ open, onClose, newest }: NewMeetingDialogProps) {
  const { t } = useTranslation(['home', 'shell']);
  const form = useId();
  return (
    <Dialog
      open={open}
      title={t('newMeeting')}
      closeLabel={t('shell:close')}
      onClose={onClose}
      actions={
        <Button submit form={form} look="go">
          {t('new.make')}
        </Button>
      }
    >
      <NewMeetingForm id={form} newest={newest} />
    </Dialog>
  );
}
