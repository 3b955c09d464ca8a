// The picture for the citizen's phone: made when somebody asks for it, and kept until another is asked for, so that its
// code stays the same. It lives on this screen alone.
import { useState } from 'react';
import { phoneParcel } from '../../handover/phoneParcel.ts';
import { phoneSheet } from '../../handover/phoneSheet.ts';
import { plainPicture } from '../../handover/plainPicture.ts';
import type { Qr } from '../../handover/qr.ts';
import { takeHomeOf } from '../../handover/takeHome.ts';
import { useDevice } from '../../room/device.ts';
import type { Giving } from './useGiving.ts';

export interface PhonePicture {
  readonly qr: Qr;
  /** The very text the phone gets. */
  readonly text: string;
  /** Null for plain text, which anybody can read. */
  readonly code: string | null;
  readonly leftOut: 'nothing' | 'steps' | 'others';
}

export type Making = 'notAsked' | 'making' | 'failed' | 'tooLong' | PhonePicture;

export function usePhonePicture({ sheet, speaking, textOf }: Giving) {
  const { phoneAddress, sealForPhone } = useDevice();
  const [picture, setPicture] = useState<Making>('notAsked');

  const made = async (): Promise<Making> => {
    if (phoneAddress === null) {
      const plain = await plainPicture(sheet, speaking);
      if (plain === 'tooLong') return plain;
      return { qr: plain.qr, text: plain.text, code: null, leftOut: plain.onlyOwn ? 'others' : 'nothing' };
    }
    const parcel = await phoneParcel(takeHomeOf(sheet), phoneAddress, sealForPhone);
    if (parcel === 'tooLong') return parcel;
    const { qr, code, leftOut } = parcel;
    return { qr, code, text: textOf(phoneSheet(sheet, leftOut)), leftOut: leftOut === 'nothing' ? leftOut : 'steps' };
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
