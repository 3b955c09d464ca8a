// Help while an agreement is composed: who, how it begins, which day, small goals, and the words themselves.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

// And what its owner says to it.
export const composing: Translated<typeof Danish, 'so'> = {
  who: {
    label: 'Dooro qofka qabanaya',
    notHere: 'maanta maqan',
  },
  start: {
    label: 'Sidan ayay ku bilaaban kartaa',
    begins: '{{start}} ...',
    calls: 'Wicidda',
    sends: 'Dirista',
    comesAlong: 'La raacidda',
    finds: 'Raadinta',
    asks: 'Weydiinta',
    writes: 'Wax u qoridda',
  },
  day: {
    beforeMeeting: 'Kulanka xiga ka hor',
    weekend: 'Maalintaasi waa {{day}}. Meelo badan ayaa xiran.',
    mostClosed: 'Maalintaasi waa {{day}}. Meelaha badankoodu way xiran yihiin.',
    manyClosed: 'Maalintaasi waa {{day}}. Meelo badan ayaa xiran.',
  },
  holiday: {
    newYearsDay: 'Sannadka cusub',
    maundyThursday: 'Khamiista ka horraysa Easter (skærtorsdag)',
    goodFriday: 'Jimcaha ka horraysa Easter (langfredag)',
    easterSunday: 'Axadda Easter (påskedag)',
    easterMonday: 'Isniinta Easter (anden påskedag)',
    prayerDay: 'Maalinta weyn ee tukashada (store bededag)',
    ascensionDay: 'Kristi himmelfartsdag',
    whitSunday: 'Axadda Pentecost (pinsedag)',
    whitMonday: 'Isniinta Pentecost (anden pinsedag)',
    constitutionDay: 'Maalinta dastuurka (grundlovsdag)',
    christmasEve: 'Habeenka Kirismaska (juleaften)',
    christmasDay: 'Maalinta koowaad ee Kirismaska',
    boxingDay: 'Maalinta labaad ee Kirismaska',
    newYearsEve: 'Maalinta sannadka ugu dambaysa (nytårsaften)',
  },
  firstStep: {
    quick: 'Maalin dhow oo tallaabada koowaad ah',
    tomorrow: 'Berri',
    inThreeDays: 'Saddex maalmood kaddib',
    inSevenDays: 'Toddoba maalmood kaddib',
    late: 'Waa in ka badan toddobaad. Ma jirtaa tallaabo ka yar oo ka horraysa?',
  },
  times: {
    label: 'Immisa jeer?',
    hint: 'tusaale: 5',
    range: 'Qor tiro u dhexaysa {{fewest}} iyo {{most}}.',
    said_one: '{{count}} jeer',
    said_other: '{{count}} jeer',
  },
  goals: {
    label: 'Yoolal yaryar oo jidka ku yaal',
    add: 'Qor yool yar',
    goal: 'Yoolka {{number}}',
    day: 'Yoolka {{number}} ugu dambayn',
    said: 'Yoolal yaryar: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'Yoolal yaryar',
  },
  why: {
    label: 'Maxay sababtu tahay?',
    topic: 'Haddii aan halkan wax lagu qorin, mawduuca ayaa raacaya: “{{topic}}”',
    beside: 'Mawduucu waa: “{{topic}}”',
    said: 'Sababta: {{why}}',
    heading: 'Sababta',
  },
  followUp: {
    hint: 'Qofku wuxuu kaloo weydiinayaa sida ay u socoto.',
  },
  answerBy: {
    label: 'Jawaabtu waxay imanaysaa ugu dambayn',
  },
  confidence: {
    notZero: 'Maxaa keenay inaanay 0 ahayn?',
  },
  wording: {
    severalActions: 'Ma laba arrimood baa? Laba heshiis oo gaaban ayaa ka fudud in la xusuusto.',
    verbFirst: 'Ku bilow waxa dhacaya: wicidda, dirista, keenista.',
    soon: "Maalin la'aan si fudud ayaa loo illoobaa. Maalintee ayaa habboon?",
    who: 'Yaa qabanaya? Hal qof dooro.',
    date: 'Goorma? Dooro maalin, ama qor sababta aanay u jirin.',
    officeWord: '“{{said}}” malaha si ka fudud ayaa loo dhihi karaa: {{instead}}.',
    longWords: 'Weertu way adag tahay in la akhriyo. Ma la soo gaabin karaa?',
  },
  confirmed: {
    not: 'weli lagama xaqiijin {{name}}',
    byPhone: 'Telefoonka haa ayaa lagu yiri',
    by: 'Jawaabta telefoonka ee {{name}}: haa',
    why: '{{name}} maanta waa maqan. Wac oo weydii.',
  },
  saidBack: {
    ask: '{{name}}, maxaad qabanaysaa? Ereyadaada ku sheeg haddii aad rabto.',
    write: 'Qor ereyada',
    words: 'Ereyada {{name}}',
    fits: 'Waa sax',
    mend: 'Sax heshiiska',
    done: 'Heshiiska waxaa lagu sheegay ereyada {{name}}',
  },
  share: {
    joins_one: 'qayb ka ah {{count}}',
    joins_other: 'qayb ka ah {{count}}',
  },
};
