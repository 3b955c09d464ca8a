// What has just come to this phone, step by step: its code, the question whether to keep it, or only a look.
import { readTakeHome } from '../../handover/packTakeHome.ts';
import { type Arrived, type MyPages, usePhone } from '../../room/mine.ts';
import { KeepOrLook } from './KeepOrLook.tsx';
import { LookedAt } from './LookedAt.tsx';
import { TypeCode } from './TypeCode.tsx';

type Sheet = Uint8Array<ArrayBuffer>;
export type Come =
  | { readonly step: 'code'; readonly digits: string }
  | { readonly step: 'ask' | 'look'; readonly sheet: Sheet };

interface JustComeProps {
  readonly come: Come;
  readonly here: MyPages;
  readonly showsAnswers: boolean;
  readonly onOpened: (arrived: Arrived) => void;
  readonly onLook: (sheet: Sheet) => void;
}

export function JustCome({ come, here, showsAnswers, onOpened, onLook }: JustComeProps) {
  const phone = usePhone();
  if (come.step === 'code') return <TypeCode digits={come.digits} onOpened={onOpened} />;
  const read = readTakeHome(come.sheet);
  // It was read when it was opened.
  if (!read.ok) return null;
  if (come.step === 'look') return <LookedAt takeHome={read.takeHome} showsAnswers={showsAnswers} />;
  return (
    <KeepOrLook
      sheet={come.sheet}
      takeHome={read.takeHome}
      here={here}
      onLook={() => onLook(come.sheet)}
      onKept={(id) => phone.goTo({ at: 'page', id, answers: false })}
    />
  );
}
