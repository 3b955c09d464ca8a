// "The meeting beforehand": one page for the citizen, before the meeting.
import type { ahead as Danish } from '../da/ahead.ts';
import type { Translated } from '../translated.ts';

export const ahead: Translated<typeof Danish, 'tr'> = {
  title: 'Toplantıya ön bakış',
  lead: '{{name}} için bir sayfa: kim, ne kadar süre ve nasıl.',
  see: '{{name}} için toplantıya ön bakış',
  print: 'Sayfayı yazdır',
  meetingOf: 'Toplantı · {{name}}',
  usualTime: 'Bir toplantı çoğu zaman bir ile bir buçuk saat sürer.',
  topic: 'Konum',
  people: 'Katılanlar',
  steps: 'Toplantı böyle geçer',
  step: {
    welcome: '{{gamemaster}} hoş geldiniz der ve konunuzu sesli okur.',
    round: 'Herkes kim olduğunu ve ne yapabileceğini söyler.',
    talk: 'Sizin seçtiğiniz konuyu konuşursunuz. Söylenenler yazılır, siz de görürsünüz.',
    alone: 'Kendinize biraz zaman ayırabilirsiniz.',
    agreements: 'Kimin ne yapacağını birlikte kararlaştırırsınız. Her anlaşmaya siz cevap verirsiniz.',
    end: 'Toplantının nasıl geçtiğini söylersiniz. Anlaşmaları eve götürürsünüz.',
  },
  youMay: 'Bunları her zaman yapabilirsiniz',
  pause: 'Mola verebilirsiniz. Nedenini söylemeniz gerekmez.',
  stopAgreed: 'Dur diyebilirsiniz. İşaretiniz: {{sign}}.',
  stop: 'Dur diyebilirsiniz. Başlamadan önce bir işaret seçeriz.',
  no: 'Hayır diyebilirsiniz: bir soruya, bir kişiye, bir anlaşmaya veya bir şeyin paylaşılmasına.',
  think: 'Düşünüp başka bir gün cevap verebilirsiniz.',
  language: 'Danca metin geçerlidir.',
};
