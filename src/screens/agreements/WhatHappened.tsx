// Says what was just removed or put aside; the way back is the undo beside it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventType } from '../../meeting/events.ts';
import { useUndo } from '../../room/MeetingRoom.tsx';
import { Toast } from '../../ui/Toast.tsx';

const removed: ReadonlySet<EventType | undefined> = new Set<EventType>([
  'proposal.removed',
  'decision.removed',
  'duty.removed',
  'offer.removed',
]);

export function WhatHappened() {
  const { t } = useTranslation('agreements');
  const { last: step } = useUndo();
  // What was there on arriving has been said before.
  const [before] = useState(step);
  const last = step === before ? undefined : step?.type;
  if (last === 'agreement.removed') return <Toast>{t('list.removed')}</Toast>;
  if (last === 'agreement.setAside') return <Toast>{t('list.asideDone')}</Toast>;
  return <Toast>{removed.has(last) ? t('others.removed') : undefined}</Toast>;
}
