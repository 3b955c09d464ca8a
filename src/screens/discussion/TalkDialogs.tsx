// The windows of the talk: which one is open, its title and its matter. One at a time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ConsentForm } from '../frame/ConsentForm.tsx';
import { StopDialog } from '../frame/StopDialog.tsx';
import { useWordsTitle } from '../frame/useWordsTitle.ts';
import { type WordsDialog, WordsMatter } from '../frame/WordsMatter.tsx';
import { ChangeTopicForm } from './ChangeTopicForm.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { DisagreementForm } from './DisagreementForm.tsx';
import { DutyForm } from './DutyForm.tsx';
import { LaterList } from './LaterList.tsx';
import { FocusedMatter } from './method/FocusedMatter.tsx';
import { type MethodDialog, MethodMatter } from './method/MethodMatter.tsx';
import type { Method } from './method/useMethod.ts';
import { useMethodTitle } from './method/useMethodTitle.ts';
import { OfferForm } from './OfferForm.tsx';
import { OpenQuestionForm } from './OpenQuestionForm.tsx';
import { RefusalForm } from './RefusalForm.tsx';
import { TermForm } from './TermForm.tsx';
import { WhoFindsForm } from './WhoFindsForm.tsx';
import type { Wish } from './WishBanner.tsx';

export type TalkDialog = (
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
        | 'later';
    }
  | { readonly kind: 'stop' }
  | { readonly kind: 'whoFinds'; readonly id: string }
  | MethodDialog
  | WordsDialog
) & {
  /** Opened from a technique's card: when something comes of it, the technique was used. */
  readonly fromCard?: boolean;
};

export type OpenTalkDialog = (dialog: TalkDialog) => void;

interface TalkDialogsProps {
  readonly method: Method;
  readonly onWish: (wish: Wish) => void;
  readonly dialog: TalkDialog | null;
  readonly onClose: () => void;
  readonly onOpen: OpenTalkDialog;
}

export function TalkDialogs({ dialog, method, onClose, onOpen, onWish }: TalkDialogsProps) {
  const { t } = useTranslation(['discussion', 'rhythm', 'shell']);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const window = dialog && dialog.kind !== 'stop' ? dialog : null;
  const fromCard = dialog?.fromCard ?? false;
  const cardUsed = () => (fromCard ? method.markUsed() : null);
  const done = () => {
    cardUsed();
    onClose();
  };
  const help = (one: MethodDialog) => (
    <MethodMatter
      dialog={one}
      method={method}
      onDone={onClose}
      onWay={(kind) => onOpen({ kind, fromCard })}
      onWish={onWish}
    />
  );
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
    whoFinds: t('rhythm:question.change'),
    ...useWordsTitle(),
    ...useMethodTitle(),
  };
  return (
    <>
      <Dialog
        open={window !== null}
        title={window && titles[window.kind]}
        closeLabel={t('shell:close')}
        // When the stop takes over, this window closes too, and must not take the stop along.
        onClose={() => window && onClose()}
      >
        {window && <FocusedMatter key={window.kind}>{matter(window, done, onOpen, help)}</FocusedMatter>}
      </Dialog>
      <StopDialog open={dialog?.kind === 'stop'} onClose={onClose} first={cardUsed} />
    </>
  );
}

function matter(
  dialog: Exclude<TalkDialog, { readonly kind: 'stop' }>,
  onDone: () => void,
  onOpen: OpenTalkDialog,
  help: (dialog: MethodDialog) => ReactNode,
): ReactNode {
  switch (dialog.kind) {
    case 'openQuestion':
      return <OpenQuestionForm onDone={onDone} />;
    case 'disagreement':
      return <DisagreementForm onDone={onDone} />;
    case 'termExplained':
      return <TermForm onDone={onDone} />;
    case 'choice':
      return (
        <ChoiceForm
          onNoted={(id) => {
            onDone();
            onOpen({ kind: 'choosing', id });
          }}
        />
      );
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
    case 'whoFinds':
      return <WhoFindsForm id={dialog.id} onDone={onDone} />;
    case 'view':
    case 'rewording':
    case 'takeBack':
      return <WordsMatter dialog={dialog} onDone={onDone} />;
    case 'choosing':
    case 'needs':
    case 'strengths':
    case 'difficult':
    case 'concern':
    case 'find':
      return help(dialog);
  }
}
