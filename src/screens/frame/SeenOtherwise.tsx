// "Sådan ser jeg det" under something that is written: the views there are, and the press that adds one (R18).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { dropUntold, useUntoldForms } from '../../room/untold.ts';
import { Button } from '../../ui/Button.tsx';
import { besideMeeting } from './useDraft.ts';
import { viewDraft } from './ViewForm.tsx';
import { Views } from './Views.tsx';
import type { WordsDialog } from './WordsMatter.tsx';
import { WordsWindow } from './WordsWindow.tsx';

interface SeenOtherwiseProps {
  readonly aboutId: string;
  readonly about: string;
}

export function SeenOtherwise({ aboutId, about }: SeenOtherwiseProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const [dialog, setDialog] = useState<WordsDialog | null>(null);
  // One that stood open when the page was turned or the app locked itself stands open again.
  const form = besideMeeting(
    useMeeting((m) => m.id),
    viewDraft('view', aboutId),
  );
  const waits = useUntoldForms((forms) => form in forms);
  if (waits && dialog === null) setDialog({ kind: 'view', aboutId, about });
  const close = () => {
    dropUntold(form);
    setDialog(null);
  };
  return (
    <>
      <Views aboutId={aboutId} onOpen={setDialog} />
      <Button
        look="quiet"
        icon="eye"
        className="seeotherwise"
        aria-label={t('support:view.add', { what: about })}
        onClick={() => setDialog({ kind: 'view', aboutId, about })}
      >
        {t('heard.addView')}
      </Button>
      <WordsWindow dialog={dialog} onClose={close} />
    </>
  );
}
