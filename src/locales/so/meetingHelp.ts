// The line under the bar on each screen of a meeting, for the one who leads, and a little more behind "?".
import type { meetingHelp as Danish } from '../da/meetingHelp.ts';
import type { Translated } from '../translated.ts';

export const meetingHelp: Translated<typeof Danish, 'so'> = {
  review: {
    line: 'Mid mid u eega heshiisyadii markii hore. Marka hore {{name}} weydii sida ay u dhacday.',
    more: 'Ballamada degmada si la mid ah ayaa loo weydiiyaa. Haddii wax aan la fulin, eega waxa aad hadda samaynaysaan.',
  },
  topic: {
    line: 'Qor waxa culus, adigoo isticmaalaya ereyada {{name}}. Doorashada mawduuca waxaa leh {{name}}.',
    more: 'Kursigu wuxuu muujiyaa waxa ruxmaya. Lug waa laga boodi karaa haddii {{name}} sidaas rabo. Kan ugu muhiimsan ayaa ugu sarreeya.',
  },
  prepare: {
    line: 'Kulanka wada diyaariya. Wax walba waa laga boodi karaa.',
    more: "Maalinta, waqtiga, goobta iyo luqaddu halkan ayay yaalliin. Go'aanka waxa dadka kale arki karaan waxaa leh {{name}}.",
  },
  participants: {
    line: 'Qor dadka caawin kara. Haa ama maya qof kasta waxaa u leh {{name}}.',
    more: "Su'aal hoosteed ka riix “Ku dar”. Qor magaca, oo sabab dooro. Maya cid kale laguma tuso.",
  },
  invitations: {
    line: 'Halkan qof kasta martiqaad ayaa u yaal. Daabac, ama qoraalka koobiyee.',
    more: 'Mawduucu wuxuu ku qoran yahay oo keliya haddii {{name}} haa laga helo. Dhiib intaan kulanku bilaaban.',
  },
  ahead: {
    line: 'Bogga la akhri {{name}}, kaddibna daabac.',
    more: 'Markaas kulanka hore ayaa loo yaqaan. Haddii wax maqan yihiin, ku qor “Isdiyaari”.',
  },
  roleCards: {
    line: 'Daabac kaararka, oo qof kasta kiisa sii.',
    more: 'Kaarku wuxuu sheegayaa waxa laga qayb galayo. Mawduucu wuxuu ku qoran yahay oo keliya haddii {{name}} haa laga helo.',
  },
  supportCard: {
    line: 'Kaarka sii taageeraha, warqad ahaan ama telefoon ku jira.',
    more: 'Kaarku wuxuu leeyahay weero taageeruhu oran karo. Taageeruhu kuma jawaabo magaca {{name}}.',
  },
  opening: {
    line: 'Soo dhoweynta kor u akhri. Doorkaaga sheeg intaan wadahadalku bilaaban.',
    more: 'Ku heshiiya calaamadda joojinta. Qof walba ha sheego cidda uu yahay iyo waxa uu awoodo. Calaamadee markaad dhammayso.',
  },
  discussion: {
    line: 'Waxa la yiraahdo ku qor meesha hoose. Riix Enter.',
    more: 'Kaararka dhinaca waa adiga keliya. Weer ayay ku siinayaan marka ay adag tahay.',
  },
  agreements: {
    line: 'Heshiisyada mid mid u sameeya: yaa, maxaa iyo goorma. Mid kasta jawaabta waxaa leh {{name}}.',
    more: "Haa la'aan heshiis looma qoro. Maya waxaa lagu qorayaa ereyada {{name}}.",
  },
  readAloud: {
    line: 'Heshiis kasta kor u akhri. Jawaabta waxaa taabanaya {{name}} keliya.',
    more: 'Haddii {{name}} wax kale rabo, qoraalka sax. Kaddib mar kale ayaa la weydiinayaa.',
  },
  closing: {
    line: 'Waxa loo dhigay mar dambe oo dhan jid u hela. Ku heshiiya goorta aad mar kale kulmaysaan.',
    more: 'Liiska kor ka bilow. Waxa maqan badhanka agtiisa ayay ku qoran yihiin.',
  },
  evaluation: {
    line: 'Shaashadda sii {{name}}, intaasna meel kale eeg. Wax walba waa laga boodi karaa.',
    more: 'Jawaabaha waxaa leh {{name}} keliya. Waa la wadaagi karaa haddii {{name}} haa laga helo.',
  },
  handover: {
    line: 'Heshiisyada sii {{name}}: warqad, telefoon ama fayl.',
    more: 'Warqadda marka hore eeg. Daabac, ama koodhka sawirkiisa ha lagu qaado telefoonka {{name}}.',
  },
  onBreak: {
    line: 'Kulanku wuu sugayaa. Riix marka dhammaan diyaar mar kale yihiin.',
    more: 'Ereyadu shaashad kasta way ka qarsoon yihiin. Isla meeshii ayaad ku soo noqonaysaan.',
  },
  privateTime: {
    line: 'Halkan waxba laguma qoro. Goorta la sii wado waxaa leh {{name}}.',
    more: 'Bannaanka u bax, ama wax yar ka fogow. Daqiiqadaha keliya ayaa la kaydiyaa.',
  },
  timeOut: {
    line: "Su'aalaha kor u akhri, mid mid. Qof walba ha jawaabo.",
    more: 'Waxaad ka hadlaysaan sida kulanku u socdo. Jawaabaha lama qoro.',
  },
  checkIn: {
    line: 'Jawaabta halkan waxaa leh {{name}}. Jawaabta lama kaydiyo.',
    more: "Jawaab kasta isla markiiba wax bay beddeshaa. Jawaab la'aan waa caadi haddii {{name}} sidaas rabo.",
  },
  stopped: {
    line: 'Kulanka waa la joojiyey, wax walbana waa kaydsan yihiin. Maalin kale waad sii wadi kartaan.',
    more: 'Ku heshiiya cidda soo wacaysa {{name}} iyo goorta. Warqad hadda waa la siin karaa {{name}}.',
  },
  closed: {
    line: 'Kulanku wuu dhammaaday. Halkan ayaad heshiisyada kula socotaa.',
    more: 'Qoraalku waa sidiisii. Haddii wax khaldan yihiin, samee daabacaad la saxay.',
  },
  readAlong: {
    line: 'Halkan waxaad ka akhrin kartaa waxa qoran.',
    more: 'Hal daaqad keliya ayaa kulanka wax ku qorta. Badhanka sare ayaa halkan keena.',
  },
  everything: {
    line: 'Halkan waxaa ku qoran wax walba. Waxa khaldan waa la tirtirayaa haddii {{name}} sidaas codsado.',
    more: 'Liiska meel ka dooro. Kulanka waxba lagama qariyo {{name}}.',
  },
};
