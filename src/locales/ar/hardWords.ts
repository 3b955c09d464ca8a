// What hard words mean. `forms` are the word as it stands in Arabic sentences, the plain one first, with commas
// between. Fetched when somebody wants words explained.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

export const hardWords: Translated<typeof Danish, 'ar'> = {
  title: 'كلمات صعبة هنا',
  supportPerson: {
    forms: 'شخص مساند، الشخص المساند، للشخص المساند، لشخص مساند، والشخص المساند، bisidder',
    means: 'شخص يساندك في الاجتماع. الاختيار لك.',
  },
  representative: {
    forms: 'وكيل، الوكيل، وكيلك، partsrepræsentant',
    means: 'شخص يتكلم نيابةً عنك أمام البلدية. قبل ذلك يأتي توكيل منك.',
  },
  powerOfAttorney: {
    forms: 'توكيل، التوكيل، fuldmagt',
    means: 'ورقة تسمح لشخص آخر بالتصرف نيابةً عنك.',
  },
  consent: {
    forms: 'موافقة على المشاركة، الموافقة على المشاركة، موافقتك، بموافقتك، موافقتي',
    means: 'كلمة نعم لنقل شيء إلى غيرنا. يمكنك سحبها.',
  },
  decision: {
    forms: 'قرار رسمي، القرار الرسمي، قرارًا رسميًا، قرارات رسمية، القرارات الرسمية، وقرارات رسمية، afgørelse',
    means: 'جواب من البلدية عن أمر يخصك. يمكنك تقديم شكوى عليه.',
  },
  complaint: {
    forms: 'شكوى، الشكوى، شكاوى، الشكاوى',
    means: 'هي قولك إن جوابًا ما خطأ. عندها ينظر فيه أحد من جديد.',
  },
  confidentiality: {
    forms: 'السرية، بالسرية، واجب السرية',
    means: 'لا يحق للموظفين التحدث عنك إلى غيرهم بدون إذن.',
  },
  followUp: {
    forms: 'اجتماع متابعة، اجتماع المتابعة، اجتماعا المتابعة، اجتماعات متابعة، اجتماعات المتابعة، متابعة الاتفاقات',
    means: 'اجتماع جديد أو اتصال. فيه نرى ما تم من الاتفاقات.',
  },
  authority: {
    forms: 'الجهة الرسمية، جهة رسمية، الجهات الرسمية، جهات رسمية',
    means: 'من يقرر حسب القانون.',
  },
  noteDuty: {
    forms: 'واجب الكتابة، واجبي كتابة، واجبي كتابتها، واجبك كتابته',
    means: 'الموظفون يكتبون ما هو مهم. هذا ما يقوله القانون.',
  },
  hearing: {
    forms: 'سماع رأيك، partshøring',
    means: 'يمكنك الجواب قبل أن تقرر البلدية.',
  },
  duty: {
    forms: 'واجب، الواجب، واجبات، الواجبات، وواجبات، واجبًا، واجبي، واجبك، واجبان',
    means: 'شيء حسب القانون، عليك أو على البلدية.',
  },
  caseFile: {
    forms: 'ملف البلدية، لملف البلدية، وملف البلدية، ملفك',
    means: 'ما كتبته البلدية عنك.',
  },
  facilitator: {
    forms: 'مدير الحوار، لمدير الحوار، إدارة الحوار',
    means: 'من يدير الاجتماع ويحافظ على موضوعك.',
  },
  interpreter: {
    forms: 'مترجم، المترجم، للمترجم، مترجمًا',
    means: 'شخص يقول كل الكلام بلغة أخرى. المترجم ليس مع طرف ضد آخر.',
  },
  privateTime: {
    forms: 'وقت خاص، الوقت الخاص',
    means: 'وقت للحديث بينك وبين من يساندك فقط.',
  },
};
