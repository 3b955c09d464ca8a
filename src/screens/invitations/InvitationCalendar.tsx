// The meeting as a calendar file for one person, when it has a day. The file says when and where, never why.
import { useTranslation } from 'react-i18next';
import { invitationCalendar } from '../../handover/calendar.ts';
import { calendarFileType } from '../../handover/calendarFile.ts';
import type { Invitation } from '../../handover/invitation.ts';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { useMadeFile } from '../frame/useMadeFile.ts';

interface InvitationCalendarProps {
  readonly invitation: Invitation;
  readonly onSaved: (said: string) => void;
}

export function InvitationCalendar({ invitation, onSaved }: InvitationCalendarProps) {
  const { t } = useTranslation(['outputs', 'invitation']);
  const device = useDevice();
  const { to: name, citizen, gamemaster, phone } = invitation;
  const { trouble, make } = useMadeFile(async () => {
    const words = {
      summary: t('said.calendarInvitation', { name: citizen }),
      call: t('invitation:phone', { gamemaster, phone }),
    };
    const file = await invitationCalendar(invitation, words, new Date().toISOString());
    if (file === null) return;
    device.saveFile('step-up.ics', calendarFileType, file);
    onSaved(t('calendarSaved', { name }));
  });
  if (invitation.date === null) return null;
  return (
    <>
      <Button icon="calendar" className="noprint" onClick={make} aria-label={t('toCalendarOf', { name })}>
        {t('toCalendar')}
      </Button>
      {trouble && (
        <p role="alert" className="noprint">
          {trouble}
        </p>
      )}
    </>
  );
}
