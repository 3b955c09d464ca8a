// What went wrong with the disk: what happened, what is safe, what to do. Never any content.
import type { trouble as Danish } from '../da/trouble.ts';
import type { Translated } from '../translated.ts';

export const trouble: Translated<typeof Danish, 'so'> = {
  code: {
    wrongKey: 'Ereyada sirta ah ma saxna. Waxba iskama beddelin. Mar kale isku day.',
    wrongRecoveryKey: 'Furaha warqaddu halkan ma furo. Waxba iskama beddelin. Isticmaal warqadda ugu cusub.',
    noPasskeyHere:
      'Qufulka kombiyuutarka halkan laguma isticmaali karo. Waxba iskama beddelin. Isticmaal ereyadaada sirta ah.',
    passkeyDeclined:
      'Qufulka kombiyuutarka lama isticmaalin. Waxba iskama beddelin. Mar kale isku day, ama isticmaal ereyada.',
    keysChanged: 'Furayaasha waxaa lagu beddelay daaqad kale. Halkan waxba iskama beddelin. Mar kale isku day.',
    tampered: 'Hal sadar oo disk-ga ku yaal lama akhrin karo. Waa sidiisii. Kulannadaada kale way shaqaynayaan.',
    tooNew: 'Kulanka waxaa lagu qoray nooc ka cusub. Waa sidiisii. Cusboonaysii Kulannada Step Up.',
    badParameters: 'Furaha disk-ga ku yaal wuu khaldan yahay. Waxba iskama beddelin. La hadal qaybta IT-ga.',
    tooLarge: 'Faylku aad buu u weyn yahay. Waxba iskama beddelin. Fayl kale dooro.',
    badValue: 'Wax kulanka ku jira lama kaydin karo. Kulanku weli shaashadda ayuu ku yaal. Hadda fayl ku kaydi.',
    stale:
      'Kulanka meel kale ayaa lagu qoray markaad furtay kaddib. Ereyadaadu weli halkan ayay yaalliin. Fayl ku kaydi, kaddibna kulanka mar kale fur.',
    missing: 'Kulanku kombiyuutarkan kuma jiro. Kulannadaada kale halkan ayay yaalliin.',
    keptAside: 'Hal kulan lama akhrin karo. Waa sidiisii. Kulannadaada kale way shaqaynayaan.',
    locked: 'Kulannada Step Up waa qufulan yihiin. Wax walba waa kaydsan yihiin. Fur si aad u sii waddo.',
    full: 'Kombiyuutarka meel bannaan ma laha. Waxa aad qortay shaashadda ayay ku yaalliin. Hadda fayl ku kaydi.',
    noRoom:
      'Kombiyuutarka meel ayaa ka maqan. Kulannadaadu weli halkan ayay yaalliin. Faylal tirtir, kaddibna mar kale fur.',
    denied:
      'Browser-ku ma rabo inuu halkan wax ku kaydiyo. Waxaa laga yaabaa inay tahay daaqad qarsoon (private). Fur daaqad caadi ah.',
    failed: 'Kombiyuutarku ma kaydin karin. Waxa aad qortay shaashadda ayay ku yaalliin. Hadda fayl ku kaydi.',
    timedOut:
      'Kombiyuutarku ma jawaabo marka wax la kaydinayo. Waxa aad qortay shaashadda ayay ku yaalliin. Hadda fayl ku kaydi.',
    gone: 'Kulannadaadu kuma jiraan browser-ka. Haddii aad hayso fayl ama nuqul, sii hay. La hadal qaybta IT-ga.',
    newerDatabase: 'Kulannada waxaa lagu qoray nooc ka cusub. Waa sidoodii. Cusboonaysii Kulannada Step Up.',
    blocked:
      'Daaqad kale ayaa kulannada haysata. Wax walba waa kaydsan yihiin. Xir daaqadaha kale, kaddibna mar kale isku day.',
  },
  heldHere: 'Waxa ugu dambeeya halkan keliya ayay yaalliin. Fayl ku kaydi intaadan bixin.',
  saveFile: 'Fayl ku kaydi',
  noFile: 'Faylka lama kaydin. Waxa ugu dambeeya weli halkan ayay yaalliin. Mar kale isku day.',
  tryAgain: 'Mar kale isku day kaydinta',
  olderRow:
    'Qayb kulanka ka mid ah ayaa inta kale ka duugsan. Lama furin, waxna iskama beddelin. La hadal qaybta IT-ga.',
  notReadNow: 'Kulanka hadda lama akhrin karo. Waxba iskama beddelin. Mar kale isku day.',
  damagedMeeting: 'Kulanka lama furi karo. Waa sidiisii. Kulannadaada kale way shaqaynayaan.',
  damagedPart: 'Qaybta “{{where}}” ayaan la akhrin karin.',
  newer: 'Kulanka waxaa lagu qoray nooc ka cusub. Waa sidiisii. Cusboonaysii Kulannada Step Up.',
  due: 'Maalintii tirtiridda waa la gaaray. Kulanka hadda waa la tirtirayaa.',
  lettingGo: {
    newer: 'Nooc ka cusub ayaa daaqad kale ka furan. Waxa halkan ka yimid oo dhan waa kaydsan yihiin.',
    deleted: 'Wax walba oo kombiyuutarkan ku jiray waxaa laga tirtiray daaqad kale.',
    unsaved: 'Nooc ka cusub ayaa daaqad kale ka furan. Waxa ugu dambeeya lama kaydin. Hadda fayl ku kaydi.',
    left: 'Kulanka waa la xiray intaan waxa ugu dambeeya la kaydin. Hadda fayl ku kaydi.',
    inFile: 'Hubi in faylku ku jiro Soo-dejinta (Downloads). Waxa ugu dambeeya wuu ku jiraa.',
  },
  broken: 'Qayb ka mid ah Kulannada Step Up lama muujin karo. Waxa ay ku qornayd “Waa la kaydiyey” waa kaydsan yihiin.',
  loadAgain: 'Bogga dib u soo rar',
  home: 'U gudub dhammaan kulannada',
  reload: 'Mar kale isku day',
};
