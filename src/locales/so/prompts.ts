// Words of the bisidder's cards. {{name}} is the citizen, {{topic}} the citizen's topic.
import type { prompts as Danish } from '../da/prompts.ts';
import type { Translated } from '../translated.ts';

export const prompts: Translated<typeof Danish, 'so'> = {
  part: { when: 'Marka', say: 'Sidan u dheh', gamemaster: 'Waxa hoggaamiyuhu sameeyo' },
  askForBreak: {
    title: 'Codso nasasho',
    when: '{{name}} neef degdeg ah, gariir, oohin ama aamusnaan ayaa laga arkaa.',
    say: {
      s1: 'Ma heli karnaa nasasho shan daqiiqo ah?',
      s2: 'Dibadda ayaan hawo u qaadanaynaa. Waan soo noqonaynaa.',
    },
    gamemaster: 'Isla markiiba haa dheh. Ku heshiiya goorta aad soo noqonaysaan.',
  },
  plainWords: {
    title: 'Codso ereyo fudud',
    when: 'Waxaa la isticmaalayaa ereyo adag, soo gaabinno ama sharaxaad dheer.',
    say: {
      s1: 'Ma ku sheegi kartaa ereyo fudud?',
      s2: 'Ereygaas muxuu nolol maalmeedka uga dhigan yahay {{name}}?',
    },
    gamemaster: 'Mar kale ku sheeg hal weer oo gaaban. Qor macnaha ereyga.',
  },
  backToTopic: {
    title: 'Ku noqo mawduuca',
    when: 'Dadka kale waxay ka hadlayaan wax ka baxsan doorashada {{name}}.',
    say: {
      s1: 'Mawduuca ma xusuusin karaa? Doorashada {{name}} waa: “{{topic}}”.',
      s2: 'Waxa kale ma sugi karaan mar dambe?',
    },
    gamemaster: 'Waxa kale mar dambe u dhig, mawduucana muuji.',
  },
  remindPrepared: {
    title: 'Xusuuso wixii la diyaariyey',
    when: 'Wax aad {{name}} la qorteen ayaa la illoobay.',
    say: {
      s1: '{{name}}, wax tan ku saabsan ayaad qortay. Ma adigaa sheegaya, mise waan akhrin karaa?',
      s2: 'Hal arrin oo kale ayaa warqaddaada ku qoran.',
    },
    gamemaster: 'Waqti sii. Weydii {{name}} cidda akhrinaysa.',
  },
  whoDecides: {
    title: "Weydii cidda go'aanka leh",
    when: 'Xal waa la hayaa, laakiin lama sheego cidda haa oran karta.',
    say: {
      s1: "Yaa taas go'aamiya? Qofkaas maanta ma joogaa?",
      s2: 'Haddii qof halkan jooga uusan haa oran karin, yaa weydiinaya, goormase?',
    },
    gamemaster: "Sheeg qofka uu yahay. Ama qor su'aal leh magac iyo taariikh.",
  },
  inWriting: {
    title: 'Codso qoraal',
    when: 'Wax muhiim ah ayaa la yiri, ama {{name}} maya ayaa lagu yiri.',
    say: {
      s1: 'Qoraal ma ku heli karnaa?',
      s2: 'Hadda ma qori kartaa, si aan u akhrino intaynaan bixin?',
    },
    gamemaster: 'Hadda shaashadda ku qor. Sheeg maalinta warqaddu imanayso.',
  },
  letThemFinish: {
    title: 'Hadalka {{name}} ha dhammaado',
    when: '{{name}} hadalka ayaa laga dhex galay, ama ereyo ayaa la raadinayaa.',
    say: { s1: 'Hadalka {{name}} ha dhammaado, fadlan.', s2: '{{name}} waqti ha la siiyo. Ma sugi karnaa wax yar?' },
    gamemaster: 'Dadka kale jooji, hadalkana ku celi. Sug.',
  },
  speakToCitizen: {
    title: 'La hadal {{name}}',
    when: 'Dadka kale waxay ka hadlayaan {{name}}, ama adiga keliya ayay kula hadlayaan.',
    say: { s1: 'Ma u sheegi kartaa {{name}}?', s2: 'Taas waxaa aqoonteeda leh {{name}}. Fadlan weydii {{name}}.' },
    gamemaster: 'U jeeso {{name}}, oo mar kale weydii.',
  },
  checkUnderstanding: {
    title: 'Weydii inay caddahay',
    when: 'Wax badan ayaa la yiri, {{name}} madax ruxid keliya ayaa laga arkaa.',
    say: {
      s1: '{{name}}, ma kuu caddayd?',
      s2: 'Mar kale si kooban ma noo sheegi kartaa? Anna waan rabaa inaan hubo.',
    },
    gamemaster: 'Laba weer ku sheeg. Weydii {{name}} waxa la maqlay.',
  },
  readAgreementAloud: {
    title: 'Heshiiska kor u akhri',
    when: 'Heshiis ayaa ku dhow inuu dhammaado.',
    say: {
      s1: 'Heshiiska kor ma u akhrin karnaa intaynaan sii wadin?',
      s2: 'Kuwani ma ereyada {{name}} baa?',
    },
    gamemaster: 'Heshiiska oo dhan akhri. Sax ilaa {{name}} haa laga helo.',
  },
  tooManyTasks: {
    title: 'Hawlo aad u badan',
    when: 'Hawlaha {{name}} way ka badanayaan awoodda {{name}}.',
    say: {
      s1: 'Arrimo badan ayaa {{name}} loo dhiibay. Yaa qaar ka qaadi kara?',
      s2: 'Tallaabada koowaad keliya ma ku ekaan karnaa?',
    },
    gamemaster: 'Muuji cidda wax haysa. Ugu yaraan hal arrin qof kale u wareeji, ama ka yaree.',
  },
  byWhen: {
    title: 'Goorma, yaase soo sheegaya?',
    when: 'Heshiis taariikh ma leh, ama qof ayaa yiri “dhawaan”.',
    say: { s1: 'Taariikhdee ayaan qoraynaa?', s2: 'Yaa soo sheegaya haddii aan la qaban?' },
    gamemaster: 'Taariikh u qabo. Qor qofka {{name}} la siinayo lambarkiisa.',
  },
  sharingConsent: {
    title: 'Ma la wadaagi karaa?',
    when: 'Qof ayaa wax sii dirayo, ama wax kiis kale ka sheegayo.',
    say: {
      s1: 'Ma haa baa laga helay {{name}} in taas la wadaago?',
      s2: '{{name}}, ma wax dadka kale ogaan karaan baa?',
    },
    gamemaster: 'Jooji. Weydii {{name}}: maxaa, yaa iyo sababta. Qor jawaabta.',
  },
  decisionOrAdvice: {
    title: "Go'aan rasmi ah mise talo?",
    when: "Ma cadda in wax la go'aansaday, ama in {{name}} doorasho u furan tahay.",
    say: { s1: "Ma go'aan rasmi ah baa, mise waa talo?", s2: 'Maxaa dhacaya haddii {{name}} laga helo maya?' },
    gamemaster: 'Si cad u jawaab. Doorka beddel haddii aad ku jawaabto magaca maamulka.',
  },
};
