// The pages of deleting one meeting, and the receipts.
import { useMemo } from 'react';
import { useDevice } from '../room/device.ts';
import { DeleteMeeting } from '../screens/wiping/DeleteMeeting.tsx';
import { Receipts } from '../screens/wiping/Receipts.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { deletingOf } from './deletingOf.ts';

interface DeletingPlaceProps {
  readonly vault: OpenVault;
  /** The meeting to delete; undefined for the receipts. */
  readonly id?: string;
}

export function DeletingPlace({ vault, id }: DeletingPlaceProps) {
  const device = useDevice();
  const deleting = useMemo(() => deletingOf(vault, device), [vault, device]);
  return id === undefined ? <Receipts deleting={deleting} /> : <DeleteMeeting key={id} id={id} deleting={deleting} />;
}
