// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'tr'> = {
  stop: 'Dur',
  break: {
    until: 'Mola, bitiş: {{time}}',
    in: 'yaklaşık {{minutes}} dakika sonra',
  },
  timeOut: {
    place: 'Soru {{number}} / {{of}}. Bu sırada bir şey yazmıyoruz.',
    before: 'Önceki',
    next: 'Sonraki',
  },
  checkIn: {
    help: 'Söylememe yardım edin.',
  },
  wish: {
    help: '{{name}} bunu söylemek için yardım istiyor.',
  },
  question: {
    change: 'Cevabı kim bulur ve ne zaman?',
    changeShort: 'Cevabı kim bulur?',
    changeOf: 'Cevabı kim bulur? {{what}}',
    save: 'Kaydet',
  },
  clock: {
    noEnd: 'Toplantının ne zaman biteceğini kararlaştırmadınız.',
    half: 'Yaklaşık yarısı',
    left: 'Yaklaşık {{minutes}} dakika kaldı',
    over: 'Süre doldu. Devam edip etmeyeceğinizi sorun.',
  },
  hints: {
    title: 'Sessiz ipuçları',
    lead: 'Yalnız siz görürsünüz. Yanıp sönmez, ses çıkarmaz.',
    notNow: 'Şimdi değil',
    halfTime: 'Sürenin yarısı geçti. Henüz anlaşmanız yok.',
    topic: 'Bir süredir konuyu konuşmadınız.',
    waiting: '{{person}} bekliyor: {{what}}',
  },
  which: {
    halfTime: 'Anlaşma yokken sürenin yarısı geçince',
    topic: 'Konudan 15 dakika söz edilmeyince',
    waiting: 'Destekçi 3 dakika bekleyince',
  },
};
