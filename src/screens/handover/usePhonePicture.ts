// The picture for the citizen's phone: made when somebody asks for it, and kept until another is asked for, so that its
// code stays the same. It lives on this screen alone.
import { useState } from 'react';
import { phoneParcel } from '../../handover/phoneParcel.ts';
import { phoneSheet } from '../../handover/phoneSheet.ts';
import { plainPicture } from '../../handover/plainPicture.ts';
import type { Qr } from '../../handover/qr.ts';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import { sheetText } from '../../handover/sheetText.ts';
import { takeHomeOf } from '../../handover/takeHome.ts';
import { useDevice } from '../../room/device.ts';
import type { Giving } from './useGiving.ts';

export interface PhonePicture {
  readonly qr: Qr;
  /** The very text the phone gets. */
  readonly text: string;
  /** Null for plain text, which anybody can read. */
  readonly code: string | null;
  /** What is not in it, each said in a sentence. */
  readonly leftOut: readonly ('lines' | 'steps' | 'others')[];
}

export type Making = 'notAsked' | 'making' | 'failed' | 'tooLong' | PhonePicture;

export function usePhonePicture({ sheet, speaking, beside }: Giving) {
  const { phoneAddress, sealForPhone } = useDevice();
  const [picture, setPicture] = useState<Making>('notAsked');

  const made = async (): Promise<Making> => {
    if (phoneAddress === null) {
      const plain = await plainPicture(sheet, speaking, beside);
      if (plain === 'tooLong') return plain;
      const { qr, text, leftOut } = plain;
      return { qr, text, code: null, leftOut: leftOut === 'nothing' ? [] : [leftOut] };
    }
    const takeHome = takeHomeOf(sheet, beside);
    const parcel = await phoneParcel(takeHome, phoneAddress, sealForPhone);
    if (parcel === 'tooLong') return parcel;
    const { qr, code, leftOut } = parcel;
    const isWhole = leftOut === 'nothing';
    const hadLines = (takeHome.interpreted?.lines.length ?? 0) > 0;
    return {
      qr,
      code,
      text: sheetText(sheetDocument(phoneSheet(sheet, leftOut), speaking, isWhole ? beside : null)),
      leftOut: [
        ...(!isWhole && hadLines ? ['lines' as const] : []),
        ...(isWhole || leftOut === 'lines' ? [] : ['steps' as const]),
      ],
    };
  };

  return {
    picture,
    isPlain: phoneAddress === null,
    forget: () => setPicture('notAsked'),
    make: async () => {
      setPicture('making');
      setPicture(await made().catch(() => 'failed' as const));
    },
  };
}
