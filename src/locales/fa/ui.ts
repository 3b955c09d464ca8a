// The few words the shared parts need wherever they stand, in Persian.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'fa'> = {
  close: 'بستن',
  cancel: 'انصراف',
  readAloud: 'بلند خواندن',
  stopReading: 'قطع خواندن',
  noVoice: 'این کامپیوتر برای {{language}} صدا ندارد. از بخش IT بخواهید آن را نصب کند.',
};
