// The few words the shared parts need wherever they stand.
import type { ui as Danish } from '../da/ui.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<typeof Danish, 'ar'> = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  readAloud: 'القراءة بصوت مسموع',
  stopReading: 'إيقاف القراءة',
  noVoice: 'لا يوجد على هذا الكمبيوتر صوت باللغة {{language}}. قسم IT يمكنه تثبيته.',
};
