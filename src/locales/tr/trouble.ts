// What went wrong with the disk: what happened, what is safe, what to do. Never any content.
import type { trouble as Danish } from '../da/trouble.ts';
import type { Translated } from '../translated.ts';

export const trouble: Translated<typeof Danish, 'tr'> = {
  code: {
    wrongKey: 'Parola cümlesi uymuyor. Hiçbir şey değişmedi. Yeniden deneyin.',
    wrongRecoveryKey: 'Kâğıttaki anahtar buraya uymuyor. Hiçbir şey değişmedi. En yeni kâğıdı kullanın.',
    noPasskeyHere: 'Bilgisayarın kendi kilidi burada kullanılamıyor. Hiçbir şey değişmedi. Parola cümlenizi kullanın.',
    passkeyDeclined:
      'Bilgisayarın kendi kilidi kullanılmadı. Hiçbir şey değişmedi. Yeniden deneyin veya cümleyi kullanın.',
    keysChanged: 'Anahtarlar başka bir pencerede değişti. Burada hiçbir şey değişmedi. Yeniden deneyin.',
    tampered: 'Diskteki bir satır okunamıyor. Olduğu gibi saklanıyor. Öteki toplantılarınız çalışıyor.',
    tooNew: 'Toplantı daha yeni bir sürümle yazılmış. Değişmedi. Step Up toplantılarını güncelleyin.',
    badParameters: 'Diskteki anahtar yanlış görünüyor. Hiçbir şey değişmedi. IT bölümünüzle konuşun.',
    tooLarge: 'Dosya çok büyük. Hiçbir şey değişmedi. Başka bir dosya seçin.',
    badValue: 'Toplantıdaki bir şey kaydedilemiyor. Toplantı hâlâ ekranda. Şimdi bir dosya kaydedin.',
    stale:
      'Siz açtıktan sonra toplantı başka yerde yazılmış. Sözleriniz hâlâ burada. Bir dosya kaydedin ve toplantıyı yeniden açın.',
    missing: 'Toplantı bu bilgisayarda yok. Öteki toplantılarınız burada.',
    keptAside: 'Bir toplantı okunamıyor. Olduğu gibi saklanıyor. Öteki toplantılarınız çalışıyor.',
    locked: 'Step Up toplantıları kilitli. Her şey kayıtlı. Devam etmek için kilidi açın.',
    full: 'Bilgisayarda yer kalmadı. Yazdıklarınız ekranda duruyor. Şimdi bir dosya kaydedin.',
    noRoom: 'Bilgisayarda yer az. Toplantılarınız hâlâ burada. Birkaç dosya silin ve kilidi yeniden açın.',
    denied: 'Tarayıcı buraya kaydetmiyor. Gizli bir pencere olabilir. Normal bir pencere açın.',
    failed: 'Bilgisayar kaydedemedi. Yazdıklarınız ekranda duruyor. Şimdi bir dosya kaydedin.',
    timedOut: 'Kaydederken bilgisayar cevap vermiyor. Yazdıklarınız ekranda duruyor. Şimdi bir dosya kaydedin.',
    gone: 'Toplantılarınız tarayıcıda yok. Dosyanız veya kopyanız varsa saklayın. IT bölümünüzle konuşun.',
    newerDatabase: 'Toplantılar daha yeni bir sürümle yazılmış. Değişmediler. Step Up toplantılarını güncelleyin.',
    blocked:
      'Toplantılar başka bir pencerede tutuluyor. Her şey kayıtlı. Öteki pencereleri kapatın ve yeniden deneyin.',
  },
  heldHere: 'Son yazılanlar yalnız burada. Gitmeden önce bir dosya kaydedin.',
  saveFile: 'Dosya kaydet',
  noFile: 'Dosya kaydedilmedi. Son yazılanlar hâlâ burada. Yeniden deneyin.',
  tryAgain: 'Kaydetmeyi yeniden dene',
  olderRow: 'Toplantının bir kısmı gerisinden eski. Açılmadı, hiçbir şey değişmedi. IT bölümünüzle konuşun.',
  notReadNow: 'Toplantı şu anda okunamıyor. Hiçbir şey değişmedi. Yeniden deneyin.',
  damagedMeeting: 'Toplantı açılamıyor. Olduğu gibi saklanıyor. Öteki toplantılarınız çalışıyor.',
  damagedPart: 'Okunamayan alan: “{{where}}”.',
  newer: 'Toplantı daha yeni bir sürümle yazılmış. Değişmedi. Step Up toplantılarını güncelleyin.',
  due: 'Silme günü geldi. Toplantı şimdi siliniyor.',
  lettingGo: {
    newer: 'Başka bir pencerede daha yeni bir sürüm açık. Buradaki her şey kayıtlı.',
    deleted: 'Bu bilgisayardaki her şey başka bir pencereden silindi.',
    unsaved: 'Başka bir pencerede daha yeni bir sürüm açık. Son yazılanlar kaydedilmedi. Şimdi bir dosya kaydedin.',
    left: 'Son yazılanlar kaydedilmeden toplantı kapandı. Şimdi bir dosya kaydedin.',
    inFile: 'Dosyanın İndirilenler klasöründe olduğuna bakın. Son yazılanlar onun içinde.',
  },
  broken: 'Step Up toplantılarının bir parçası gösterilemiyor. Yanında Kaydedildi yazanlar kayıtlı.',
  loadAgain: 'Sayfayı yeniden yükle',
  home: 'Tüm toplantılara git',
  reload: 'Yeniden dene',
};
