// A meeting that is open in more than one window: who writes, and how to write here instead, in Persian.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'fa'> = {
  writer: {
    elsewhere: 'جلسه در پنجرهٔ دیگری باز است. اینجا می‌توانید بخوانید.',
    moved: 'جلسه به پنجرهٔ دیگری رفت. همه چیز از اینجا ذخیره شده است.',
    nobody: 'پنجرهٔ دیگر بسته شد. می‌توانید اینجا بنویسید.',
  },
  writeHere: 'نوشتن در اینجا',
  asking: 'جلسه به اینجا می‌آید',
  unsaved: 'جلسه به پنجرهٔ دیگری رفت. آخرین نوشته‌های اینجا ذخیره نشده است. حالا به صورت فایل ذخیره کنید.',
  fileSaved: 'ببینید فایل در پوشهٔ «دانلودها» (Overførsler) هست. آخرین نوشته‌ها در آن است.',
  lead: 'جلسهٔ {{name}}، همان‌طور که حالا هست.',
  covered: 'جلسه پوشیده است',
  coveredLead: 'وقتی دوباره شروع کنید، نوشته‌ها نشان داده می‌شود.',
};
