// The help behind "?", and the line under the bar, outside a meeting.
import type { help as Danish } from '../da/help.ts';
import type { Translated } from '../translated.ts';

export const help: Translated<typeof Danish, 'so'> = {
  open: 'Caawimaadda bogga',
  title: 'Caawimaadda bogga',
  line: 'Waxa halkan lagu qabto',
  hideLines: 'Qari sadarka caawimaadda',
  showLines: 'Bog kasta sadar caawimaad ah ku muuji',
  keys: 'Furayaasha',
  thisHelp: 'Caawimaaddan',
  home: {
    line: 'Samee kulan cusub, ama liiska mid ka fur.',
    more: 'Liisku wuxuu muujiyaa magacyada koowaad iyo maalmaha keliya. Quful markaad kombiyuutarka ka tagto.',
  },
  start: {
    line: 'Halkan qufulka kulannadaada waa la dejiyaa ama waa la furaa.',
    more: 'Haddii aad ereyada illowdo, raadi furaha warqadda ku qoran. Qaybta IT-ga qufulka ma furi karto.',
  },
  practice: {
    line: 'Tijaabi kulan. Dadka oo dhan waa khayaali.',
    more: 'Bilow cusub, ama sheeko gal. Kaddib wax walba waa la tirtirayaa.',
  },
  calls: {
    line: 'Wac dadka heshiisyada maalintoodu timid.',
    more: 'Wac dadka wax ballan qaaday. Qor sida ay u dhacday.',
  },
  course: {
    line: 'Eeg sida ay u socotay kulan ilaa kulan.',
    more: 'Kursiga iyo ballamadu way is ag yaalliin. Bogga waad u daabici kartaa qofka kulanka leh.',
  },
  backup: {
    line: 'Kaydi nuqul, ama nuqul soo geli.',
    more: 'Nuqulku ereyadaada sirta ah ayuu ku qufulan yahay. Meel kale dhig, kombiyuutarkan ha ku dayn.',
  },
  security: {
    line: 'Eeg waxa kulannadaada fura.',
    more: 'Ereyada waad beddeli kartaa, fure cusub oo warqad ku qoranna waad samayn kartaa. Kulannadu waa sidoodii.',
  },
  wiping: {
    line: 'Halkan ayaad wax kaga tirtirtaa kombiyuutarkan.',
    more: 'Marka hore akhri waxa la tirtirayo. Warqadaha iyo faylasha aad dhiibtay lama tirtiro.',
  },
  note: {
    line: 'Akhri waxa dhacay, oo dooro jid aad ku sii socoto.',
    more: 'Waxa kaydsan way yaallaan. Haddii aad shaki qabto, weydii qaybta IT.',
  },
};
