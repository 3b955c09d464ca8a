// A page that is only looked at: it lives in this window and is gone with it.
import { useState } from 'react';
import type { TakeHome } from '../../handover/takeHome.ts';
import { type MyAnswer, usePhone } from '../../room/mine.ts';
import { MyAgreements } from './MyAgreements.tsx';
import { withAnswer } from './myAnswers.ts';
import { MyReply } from './MyReply.tsx';

interface LookedAtProps {
  readonly takeHome: TakeHome;
  readonly showsAnswers: boolean;
}

export function LookedAt({ takeHome, showsAnswers }: LookedAtProps) {
  const phone = usePhone();
  const [answers, setAnswers] = useState<readonly MyAnswer[]>([]);
  if (showsAnswers) {
    return <MyReply takeHome={takeHome} answers={answers} onBack={() => phone.goTo({ at: 'new', answers: false })} />;
  }
  return (
    <MyAgreements
      takeHome={takeHome}
      answers={answers}
      trouble={undefined}
      onAnswer={(agreementId, changes) => setAnswers((now) => withAnswer(now, agreementId, changes))}
      onShow={() => phone.goTo({ at: 'new', answers: true })}
    />
  );
}
