// The receipts for what was deleted since this device was unlocked. In memory only: a receipt is printed or gone.
import type { DeletionReceipt } from '../room/wiping.ts';

let given: readonly DeletionReceipt[] = [];

export const receiptsGiven = (): readonly DeletionReceipt[] => given;

/** Eight random digits and letters, made for the receipt and of nothing else: "3F9A-71C2". */
export const receiptNumber = (): string => {
  const [digits = ''] = crypto.randomUUID().split('-');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`.toUpperCase();
};

export function giveReceipt(removed: Omit<DeletionReceipt, 'number' | 'at'>): void {
  given = [{ ...removed, number: receiptNumber(), at: new Date().toISOString() }, ...given];
}
