// A meeting that is open in more than one window: who writes, and how to write here instead.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'ar'> = {
  writer: {
    elsewhere: 'الاجتماع مفتوح في نافذة أخرى. هنا يمكنك القراءة.',
    moved: 'انتقل الاجتماع إلى نافذة أخرى. كل ما كُتب هنا محفوظ.',
    nobody: 'أُغلقت النافذة الأخرى. يمكنك الكتابة هنا.',
  },
  writeHere: 'الكتابة هنا بدلًا من هناك',
  asking: 'جارٍ نقل الاجتماع إلى هنا',
  unsaved: 'انتقل الاجتماع إلى نافذة أخرى. آخر ما كُتب هنا غير محفوظ. الحل هو حفظ ملف الآن.',
  fileSaved: 'يمكنك التأكد من وجود الملف في التنزيلات (Overførsler). فيه آخر ما كُتب هنا.',
  lead: 'اجتماع {{name}} كما هو الآن.',
  covered: 'الاجتماع مغطى',
  coveredLead: 'تظهر الكلمات عندما تبدؤون من جديد.',
};
