// The follow-up screen: what was kept comes first, then the rest with side, why and what now (R20).
import type { review as Danish } from '../da/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof Danish, 'tr'> = {
  title: 'Geçen sefer anlaştıklarımız',
  lead: 'Tutulan sözlerle başlıyoruz.',
  met: 'Buluştuğunuz gün: {{date}}.',
  heading: {
    kept: 'Tutulanlar',
    partly: 'Bir kısmı tutulanlar',
    notKept: 'Henüz tutulmayanlar',
    changed: 'Değişenler',
    cancelled: 'Artık geçerli olmayanlar',
    untold: 'Cevabı eksik olanlar',
    parked: 'Bugüne bırakılanlar',
    openQuestions: 'Geçen seferki sorular',
  },
  question: '{{name}}, nasıl oldu?',
  status: {
    kept: 'Tutuldu',
    partly: 'Bir kısmı tutuldu',
    notKept: 'Henüz tutulmadı',
    changed: 'Değişti',
    cancelled: 'Artık geçerli değil',
  },
  what: 'Ne oldu?',
  why: 'Ne engel oldu?',
  sideQuestion: 'Hangi taraftaydı?',
  side: {
    citizen: 'Sizin tarafınızda',
    municipality: 'Belediye tarafında',
    shared: 'İki tarafta da',
    nobody: 'Kimsenin elinde değildi',
  },
  nextQuestion: 'Şimdi ne yapıyoruz?',
  next: { newDate: 'Yeni tarih', newOwner: 'Yeni bir kişi', change: 'Değişsin', close: 'Burada bitsin' },
  nextHint: {
    newDate: 'Anlaşma aynı. Tarih yeni.',
    newOwner: 'Başka biri alıyor. Önce sorun.',
    change: 'Anlaşmalar altında yeni bir biçimde söyleyin.',
    close: 'Anlaşma burada biter.',
  },
  openQuestion: {
    ask: 'Cevap: “{{question}}”',
    answered: 'Cevap geldi',
    open: 'Hâlâ bekliyoruz',
    withdrawn: 'Cevaba artık ihtiyacımız yok',
  },
  commentHint: '{{name}} nasıl söylüyorsa öyle yazın.',
  questionsHint: 'Konuşmada bunları yeniden ele alabilirsiniz.',
  empty: 'Geçen seferden anlaşma yok.',
  missing: {
    why: 'Neyin engel olduğunu yazın.',
    side: 'Hangi tarafta olduğunu söyleyin.',
    next: 'Şimdi ne yapacağınızı seçin.',
    agreements_one: '{{count}} anlaşmada cevap eksik. Yine de devam edebilirsiniz.',
    agreements_other: '{{count}} anlaşmada cevap eksik. Yine de devam edebilirsiniz.',
  },
  nextPromise: 'Sonraki anlaşma',
  commentBy: '{{name}} böyle görüyor',
  goOn: 'Bugünün konusuna geç',
};
