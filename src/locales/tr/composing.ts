// Help while an agreement is composed: who, how it begins, which day, small goals, and the words themselves.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

// And what its owner says to it.
export const composing: Translated<typeof Danish, 'tr'> = {
  who: {
    label: 'Kimin yapacağını seçin',
    notHere: 'bugün burada değil',
  },
  start: {
    label: 'Şöyle başlayabilir',
    begins: '{{start}} ...',
    calls: 'şu kişiyi arar:',
    sends: 'şunu gönderir:',
    comesAlong: 'birlikte şuraya gider:',
    finds: 'şunu bulur:',
    asks: 'şu kişiye sorar:',
    writes: 'şu kişiye yazar:',
  },
  day: {
    beforeMeeting: 'Gelecek toplantıdan önce',
    weekend: 'O gün {{day}}. Birçok yer kapalı.',
    mostClosed: 'O gün {{day}}. Çoğu yer kapalı.',
    manyClosed: 'O gün {{day}}. Birçok yer kapalı.',
  },
  holiday: {
    newYearsDay: 'yılbaşı',
    maundyThursday: 'Paskalya öncesi perşembe (skærtorsdag)',
    goodFriday: 'Paskalya öncesi cuma (langfredag)',
    easterSunday: 'Paskalya pazarı (påskedag)',
    easterMonday: 'Paskalya pazartesisi (anden påskedag)',
    prayerDay: 'Büyük Dua Günü (store bededag)',
    ascensionDay: "İsa'nın Göğe Çıkışı (Kristi himmelfartsdag)",
    whitSunday: 'Pentekost pazarı (pinsedag)',
    whitMonday: 'Pentekost pazartesisi (anden pinsedag)',
    constitutionDay: 'Anayasa Günü (grundlovsdag)',
    christmasEve: 'Noel arifesi (juleaften)',
    christmasDay: "Noel'in birinci günü",
    boxingDay: "Noel'in ikinci günü",
    newYearsEve: 'yılbaşı gecesi (nytårsaften)',
  },
  firstStep: {
    quick: 'İlk adım için yakın bir gün',
    tomorrow: 'Yarın',
    inThreeDays: 'Üç gün sonra',
    inSevenDays: 'Yedi gün sonra',
    late: 'Bir haftadan uzak. Önce daha küçük bir adım var mı?',
  },
  times: {
    label: 'Kaç defa?',
    hint: 'örneğin: 5',
    range: '{{fewest}} ile {{most}} arasında bir sayı yazın.',
    said_one: '{{count}} defa',
    said_other: '{{count}} defa',
  },
  goals: {
    label: 'Yoldaki küçük hedefler',
    add: 'Küçük bir hedef yaz',
    goal: 'Hedef {{number}}',
    day: 'Hedef {{number}} en geç',
    said: 'Küçük hedefler: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'Küçük hedefler',
  },
  why: {
    label: 'Neden?',
    topic: 'Buraya bir şey yazılmazsa konu eklenir: “{{topic}}”',
    beside: 'Konu: “{{topic}}”',
    said: 'Nedeni: {{why}}',
    heading: 'Neden',
  },
  followUp: {
    hint: 'Ve nasıl gittiğini sorar.',
  },
  answerBy: {
    label: 'Cevap en geç şu gün gelir',
  },
  confidence: {
    notZero: 'Neden 0 değil?',
  },
  wording: {
    severalActions: 'Bunlar iki iş mi? İki kısa anlaşmayı akılda tutmak daha kolay.',
    verbFirst: 'Ne yapılacağını açıkça yazın: arar, gönderir, getirir.',
    soon: 'Gün olmazsa kolay unutulur. Hangi gün uygun?',
    who: 'Kim yapıyor? Bir kişi seçin.',
    date: 'Ne zaman? Bir gün seçin veya neden gün olmadığını yazın.',
    officeWord: '“{{said}}” belki daha sade söylenebilir: {{instead}}.',
    longWords: 'Cümleyi okumak zor. Daha kısa söylenebilir mi?',
  },
  confirmed: {
    not: '{{name}} henüz onaylamadı',
    byPhone: 'Telefonda evet dedi',
    by: '{{name}} telefonda evet dedi',
    why: '{{name}} bugün burada değil. Arayın ve sorun.',
  },
  saidBack: {
    ask: '{{name}}, siz ne yapıyorsunuz? İsterseniz kendi sözlerinizle söyleyin.',
    write: 'Sözleri yaz',
    words: 'Söyleyen: {{name}}',
    fits: 'Doğru',
    mend: 'Anlaşmayı düzelt',
    done: '{{name}} kendi sözleriyle söyledi',
  },
  share: {
    joins_one: 'ayrıca {{count}} işe katılıyor',
    joins_other: 'ayrıca {{count}} işe katılıyor',
  },
};
