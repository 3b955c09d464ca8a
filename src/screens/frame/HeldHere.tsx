// Why somebody who wanted to go is still here: the last words are in no other place. Focused at each attempt.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../room/session.ts';

export function HeldHere() {
  const { t } = useTranslation('trouble');
  const attempts = useSession((s) => s.heldHere);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), [attempts]);
  if (attempts === 0) return null;
  return (
    <p ref={sentence} tabIndex={-1}>
      {t('heldHere')}
    </p>
  );
}
