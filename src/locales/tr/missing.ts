// Why the meeting cannot go on yet: one sentence each, with what to do.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'tr'> = {
  topicText: 'Konu eksik. En çok meşgul eden şeyi yazın.',
  topicYes: '{{name}} konuya henüz evet demedi.',
  reasonOrAnswer: '{{person}}: bir neden veya cevap eksik. Cevabı {{name}} verir.',
  tableYes: '{{name}} masaya henüz evet demedi.',
  rolesAloud: 'Önce iki rolü yüksek sesle söyleyin.',
  agreementOrReason: 'Evet denmiş bir anlaşma eksik, evet diyecek kişi: {{name}}. Veya neden olmadığını yazın.',
  outcome: 'Sonraya bırakılan bir şeyin cevabı eksik.',
  results: 'Geçen seferki bir anlaşmanın cevabı eksik.',
  deleteDate: 'Toplantının ne zaman silineceğini seçin.',
  person: 'Masadan bir kişi seçin.',
  action: 'Kişinin ne yaptığını yazın.',
  date: 'Bir tarih seçin. Veya neden olmadığını yazın.',
  whoDecides: 'Kimin karar verdiğini seçin.',
  text: 'Önce bir şey yazın.',
  citizensOwnAnswer: 'Buna yalnız {{name}} cevap verebilir.',
  ownWords: 'Sözleri yalnız söyleyen kişi düzeltebilir.',
  stillNamed: '{{person}} bir anlaşmada veya bir sözde geçiyor. Bu yüzden adı kalıyor.',
  mayLead: 'Toplantıyı yalnız burada olan bir uzman devralabilir.',
  cprLike: 'Bu bir CPR numarasına benziyor. Burada kaydedilmez. Rakamlar olmadan yazın.',
  tooLong: 'Metin çok uzun. İkiye bölün.',
  notNow: 'Bu adımda yapılamaz.',
};
