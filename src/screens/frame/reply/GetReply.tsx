// "Hent svar fra telefonen": the citizen's answers come by camera, by picture or read aloud, are seen, and taken in.
// They stand beside the promises; what became of a promise is still told at the table.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import './reply.css';
import { ReplyWays } from './ReplyWays.tsx';
import { useReply } from './useReply.ts';

export function GetReply() {
  const { t } = useTranslation(['reply', 'shell']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState(0);
  const reply = useReply();
  const leave = () => {
    setOpen(false);
    reply.forget();
  };
  return (
    <div className="getreply">
      <Button
        icon="phone"
        onClick={() => {
          setTaken(0);
          setOpen(true);
        }}
      >
        {t('get')}
      </Button>
      <p role="status">{taken > 0 && t('takenIn', { count: taken })}</p>
      <Dialog
        open={open}
        title={t('title', { name })}
        closeLabel={t('shell:close')}
        onClose={leave}
        size="l"
        actions={
          reply.tellings.length > 0 && (
            <Button
              look="go"
              onClick={() => {
                if (!reply.takeIn()) return;
                setTaken(reply.tellings.length);
                leave();
              }}
            >
              {t('takeIn')}
            </Button>
          )
        }
      >
        <ReplyWays name={name} reply={reply} />
      </Dialog>
    </div>
  );
}
