// The windows of the talk: which one is open, its title and its matter. One at a time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ConsentForm } from '../frame/ConsentForm.tsx';
import { StopDialog } from '../frame/StopDialog.tsx';
import { ChangeTopicForm } from './ChangeTopicForm.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { DisagreementForm } from './DisagreementForm.tsx';
import { DutyForm } from './DutyForm.tsx';
import { KeyList } from './KeyList.tsx';
import { LaterList } from './LaterList.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OpenQuestionForm } from './OpenQuestionForm.tsx';
import { RefusalForm } from './RefusalForm.tsx';
import { TakeBack } from './TakeBack.tsx';
import { TermForm } from './TermForm.tsx';
import { ViewForm } from './ViewForm.tsx';

export type TalkDialog =
  | {
      readonly kind:
        | 'openQuestion'
        | 'disagreement'
        | 'termExplained'
        | 'choice'
        | 'claimCheck'
        | 'refusal'
        | 'consent'
        | 'duty'
        | 'offer'
        | 'topic'
        | 'later'
        | 'keys'
        | 'stop';
    }
  | { readonly kind: 'view'; readonly aboutId: string; readonly about: string }
  | { readonly kind: 'takeBack'; readonly id: string; readonly about: string };

export type OpenTalkDialog = (dialog: TalkDialog) => void;

interface TalkDialogsProps {
  readonly dialog: TalkDialog | null;
  readonly onClose: () => void;
  readonly onOpen: OpenTalkDialog;
}

export function TalkDialogs({ dialog, onClose, onOpen }: TalkDialogsProps) {
  const { t } = useTranslation(['discussion', 'shell']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const window = dialog && dialog.kind !== 'stop' ? dialog : null;
  const titles = {
    openQuestion: t('kind.openQuestion'),
    disagreement: t('kind.disagreement'),
    termExplained: t('kind.termExplained'),
    choice: t('kind.choiceOpen', { name }),
    claimCheck: t('kind.claimCheck'),
    refusal: t('kind.refusal'),
    consent: t('consent.title'),
    duty: t('kind.duty'),
    offer: t('kind.offer'),
    topic: t('topic.title'),
    later: t('later.title'),
    keys: t('keys.title'),
    view: t('view.title'),
    takeBack: t('takeBack.title'),
    stop: t('stop.title'),
  };
  return (
    <>
      <Dialog
        open={window !== null}
        title={window && titles[window.kind]}
        closeLabel={t('shell:close')}
        onClose={onClose}
      >
        {window && matter(window, onClose, onOpen)}
      </Dialog>
      <StopDialog open={dialog?.kind === 'stop'} onClose={onClose} />
    </>
  );
}

function matter(dialog: TalkDialog, onDone: () => void, onOpen: OpenTalkDialog): ReactNode {
  switch (dialog.kind) {
    case 'openQuestion':
      return <OpenQuestionForm onDone={onDone} />;
    case 'disagreement':
      return <DisagreementForm onDone={onDone} />;
    case 'termExplained':
      return <TermForm onDone={onDone} />;
    case 'choice':
      return <ChoiceForm onDone={onDone} />;
    case 'claimCheck':
      return <ClaimForm onDone={onDone} />;
    case 'refusal':
      return <RefusalForm onDone={onDone} />;
    case 'consent':
      return <ConsentForm onDone={onDone} />;
    case 'duty':
      return <DutyForm onDone={onDone} />;
    case 'offer':
      return <OfferForm onDone={onDone} />;
    case 'topic':
      return <ChangeTopicForm onDone={onDone} />;
    case 'later':
      return <LaterList onDone={onDone} onOpen={onOpen} />;
    case 'keys':
      return <KeyList />;
    case 'view':
      return <ViewForm aboutId={dialog.aboutId} about={dialog.about} onDone={onDone} />;
    case 'takeBack':
      return <TakeBack id={dialog.id} about={dialog.about} onDone={onDone} />;
    case 'stop':
      return null;
  }
}
