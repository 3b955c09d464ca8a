// Which quiet hints the ordstyrer wants. Remembered on this computer, and never a part of the meeting.
import { useTranslation } from 'react-i18next';
import { changeSession, hintNames, useSession } from '../../room/session.ts';
import { Check } from '../../ui/Check.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface HintSwitchesProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function HintSwitches({ open, onClose }: HintSwitchesProps) {
  const { t } = useTranslation(['rhythm', 'shell']);
  const hints = useSession((s) => s.hints);
  return (
    <Dialog open={open} title={t('hints.title')} closeLabel={t('shell:close')} onClose={onClose}>
      <div className="hintswitches">
        <p className="hint">{t('hints.lead')}</p>
        {hintNames.map((one) => (
          <Check
            key={one}
            checked={hints[one]}
            onChange={(on) => changeSession({ hints: { ...useSession.getState().hints, [one]: on } })}
          >
            {t(`which.${one}`)}
          </Check>
        ))}
      </div>
    </Dialog>
  );
}
