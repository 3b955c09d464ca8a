// Papers of the meeting and who leads it: role cards to hand out, the interpreter's pace, and handing the lead over.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'tr'> = {
  roleCards: {
    title: 'Toplantı nasıl geçer',
    lead: 'Herkese bir kart. Buluştuğunuzda dağıtın.',
    for: '{{name}} için kart',
    meetingOf: 'Toplantı · {{name}}',
    myTopic: 'Benim konum',
    topicOf: 'Konu · {{name}}',
    pause: 'Her zaman mola diyebilirsiniz.',
    print: 'Bütün kartları yazdır',
    toPrint: 'Kartları yazdır',
    enclose: 'Kartı davete ekle',
    encloseHint: 'Toplantının nasıl geçtiğini anlatan bir kâğıt.',
    see: 'Kartları gör',
    menu: 'Kartlar: toplantı nasıl geçer',
  },
  leads: {
    heading: 'Toplantıyı kim yönetiyor?',
    now: 'Toplantıyı {{name}} yönetiyor.',
    helper: 'Yardımcı yönetici',
    helperHint: 'Yönetmeye yardım eder ve yerine geçebilir.',
    nobody: 'Kimse',
    noOther: 'Burada başka bir uzman yok.',
    handOver: 'Yönetmeyi başkasına ver',
    who: 'Toplantıyı şimdi kim yönetiyor?',
    rule: 'Burada olan bir uzman toplantıyı yönetebilir.',
    choose: 'Bir kişi seçin',
    from: 'Şimdi toplantıyı {{name}} yönetiyor.',
    sayAloud: '{{name}}, iki rolü yüksek sesle söyleyin:',
    said: 'Söylendi',
  },
  interpreter: {
    heading: 'Çeviren: {{person}}',
    l1: 'Kısa cümlelerle konuşun.',
    l2: 'Her birinden sonra biraz durun.',
    l3: '{{person}} ile değil, {{name}} ile konuşun.',
    l4: 'Bir kelime zorsa bir daha söyleyin.',
    pace: 'Kısa cümleler. Her birinden sonra biraz durun. {{name}} ile konuşun.',
  },
};
