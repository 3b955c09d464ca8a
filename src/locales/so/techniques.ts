// Words of the seven techniques. {{name}} is the citizen, {{topic}} the citizen's topic, "…" is for the speaker to fill in.
import type { techniques as Danish } from '../da/techniques.ts';
import type { Translated } from '../translated.ts';

export const techniques: Translated<typeof Danish, 'so'> = {
  part: { purpose: 'Sababta', cues: 'Isticmaal marka', say: 'Tusaale ahaan dheh', avoid: 'Ka fogow' },
  keepFocus: {
    short: 'Mawduuca ku hay',
    purpose:
      'Kulanku wuxuu ku saabsan yahay mawduuca {{name}}. Dhammaan ayaad ka caawisaa inay ku ekaadaan. Markaas waxa ugu muhiimsan waqti ayaa loo helaa. Waxa kale lama illoobo. Mar dambe ayaa loo dhigaa.',
    cues: {
      c1: 'Laba qof waxay ka hadlayaan wax aan ahayn mawduuca shaashadda.',
      c2: '{{name}} aamusnaan ayaa laga arkaa, dadka kalena muddo dheer ayay hadlayeen.',
      c3: 'Isla sheekada ayaa mar kale la sheegayaa.',
      c4: 'Waqtiga kala bar waa tagay, hal soo jeedinna lama qorin.',
      c5: 'Saddex mawduuc ayaa isku mar la hadal hayaa.',
    },
    say: {
      s1: 'Ma soo dhex geli karaa? Mawduuca maanta waa: “{{topic}}”. Tani ma na caawinaysaa?',
      s2: 'Way muhiim u egtahay. Mar dambe ma u dhigi karnaa, si aan loo illoobin?',
      s3: '{{name}}, waqtiga ma ku isticmaalaynaa waxa aad rabto?',
      s4: 'Kala bar waan ka gudubnay. Maxaa ugu muhiimsan inaan gaarno intaadan guriga tagin?',
      s5: 'Waxaan sheegayaa wixii aan maqlay. I sax haddii aan khaldamo.',
      s6: 'Qof walba ha hadlo. Qof kasta ha sheego hal arrin oo uu mawduuca ka qaban karo.',
    },
    avoid: {
      a1: 'In mawduuc la diido iyada oo aan la qorin.',
      a2: 'In “mawduuca” loo isticmaalo in {{name}} lagu joojiyo wax adag dhexdood. Waxa adag ayaa mawduuca noqon kara.',
      a3: "In qofka ugu hadalka badan uu go'aamiyo waxa kulanku ku saabsan yahay.",
      a4: 'In mawduuca la beddelo iyada oo aan {{name}} la weydiin.',
    },
  },
  giveOwnership: {
    short: 'Lahaanshaha u dhiib',
    purpose:
      "Hagidda waxaa leh {{name}}. Kulanka, ereyada iyo doorashada waxaa leh {{name}}. Waxaad {{name}} ka caawisaa go'aanka. Adigu uma go'aamisid {{name}}.",
    cues: {
      c1: 'Qof ayaa “iyada” ama “isaga” ku yiri {{name}}, oo halkaas fadhiya.',
      c2: "{{name}} jawaab kasta ka hor adiga ayaa lagu soo eegayaa, ama waxaa la leeyahay: “Idinkaa go'aansada.”",
      c3: 'Xirfadle ayaa xal haya intaan la maqlin rabitaanka {{name}}.',
      c4: 'Ereyo farsamo ayaa lagu qorayaa meeshii ereyada {{name}}.',
      c5: 'Hawlaha ku dhowaad oo dhan {{name}} ayaa la siinayaa, ama midna lama siinayo.',
    },
    say: {
      s1: 'Waa kulankaaga. Yaad rabtaa inuu marka hore hadlo?',
      s2: 'Adigu sidee u oran lahayd? Ereyadaada ayaan qorayaa.',
      s3: 'Dhowr soo jeedin ayaa jira. Keebaa kuu habboon? Mise waa wax kale?',
      s4: 'Ma u sheegi kartaa {{name}}, halkii aad aniga iigu sheegi lahayd?',
      s5: 'Ma adigaa qabanaya? Ma qof baa kula qabanaya? Mise qof kale ayaa ka fiican?',
      s6: 'Maya waad oran kartaa. Maalin kale ayaad jawaabi kartaa.',
    },
    avoid: {
      a1: 'In ereyada {{name}} laga dhigo kuwo “ka qurux badan” ama farsamo ah.',
      a2: 'In la yiraahdo: “Sow ma aha?” Taasi doorasho dhab ah ma aha.',
      a3: 'In lahaansho loo yiraahdo markii {{name}} hawlaha oo dhan la siiyo.',
      a4: 'In la sii wado maadaama {{name}} laga waayey hadal. Aamusnaan haa ma aha.',
    },
  },
  giveInformation: {
    short: 'Aqoon sii',
    purpose:
      '{{name}} wax ku filan doorashada ayaa loo sheegayaa. Wax yar oo gaaban ayaad mar kasta sheegtaa. Waxaad hubisaa inay caddahay.',
    cues: {
      c1: 'Qof ayaa erey la soo gaabiyey isticmaalaya, ama qodob sharci ah sheegaya.',
      c2: "{{name}} madax ruxid ayaa laga arkaa, su'aalse lagama maqlo.",
      c3: 'Laba qof ayaa xeerarka si kala duwan u sheegaya.',
      c4: '{{name}} doorasho ayaa loo dhow yahay, laakiin hal waddo keliya ayaa la yaqaan.',
      c5: 'Qof ayaa yiri: “Taas lama samayn karo.” Cidna sababta ma sheegin.',
    },
    say: {
      s1: 'Ma rabtaa inaad maqasho waxa aad kala dooran karto? Waa laba daqiiqo.',
      s2: 'Erey adag ayaan isticmaalnay. Macnihiisu waa …',
      s3: 'Taas ma ogi. Waan soo ogaanayaa. Jawaab waxaad helaysaa ugu dambayn …',
      s4: 'Maxaad iga maqashay? Markaas waxaan ogaanayaa inaan si fiican u sharaxay.',
      s5: 'Ma sharci baa, mise waa sida aan caadiyan u samayno?',
      s6: 'Ma qoraal ayaad ku rabtaa, ma kor in loo akhriyo, mise luqad kale?',
    },
    avoid: {
      a1: 'In la khudbeeyo. Saddex weer kaddib jooji.',
      a2: 'In xeerarka la qiyaaso.',
      a3: 'In aqoontaada loo isticmaalo in dood lagu guuleysto.',
      a4: 'In kiiska {{name}} la akhriyo intaan haa laga helin {{name}}.',
    },
  },
  handleDualRole: {
    short: 'Laba door',
    purpose:
      "Kulanka waxaad u hoggaaminaysaa {{name}}. Waxaad sidoo kale noqon kartaa qofka go'aanka leh ama waajibku ka saaran yahay inuu wax qoro. {{name}} mar walba waa loo caddaynayaa doorka aad ku hadlayso.",
    cues: {
      c1: 'Kulanku wuu bilaabanayaa. Labada door mar walba kor baa loo sheegaa.',
      c2: 'Qof ayaa weydiinaya haddii lacagta caawimaadda la beddelayo.',
      c3: "Su'aal ka timid {{name}}: “Tan ma sheegi karaa?”",
      c4: 'Waxaad maqashay wax waajib kugu ah inaad qorto ama wax ka qabato.',
      c5: 'Waxaad rabtaa inaad soo jeediso wax adigu haa ama maya aad ka tiraahdo.',
    },
    say: {
      s1: "Hadda waxaan ahay hoggaamiyaha kulanka. Intaas kiiskaaga waxba kama go'aamiyo.",
      s2: 'Hadda waxaan ku hadlayaa magaca maamulka. Waan sheegayaa markaan hoggaamiyaha ku noqdo.',
      s3: 'Intaadan sii hadlin: waxyaabaha qaar waajib ayaa iga saaran inaan kiiskaaga ku qoro. Weli ma rabtaa inaad sheegto?',
      s4: "Taas ma ballan qaadi karo. Qofka go'aanka leh waa …",
      s5: "Haddii ay go'aan rasmi ah noqoto, qoraal ayaad ku helaysaa. Waxaa ku qoran sida aad u caban karto.",
      s6: "Kulanka waan hoggaaminayaa, tanna anigaa go'aamiya. Ma rabtaa in qof kale qaybtaas hoggaamiyo?",
    },
    avoid: {
      a1: 'In wax la ballan qaado si jawi fiican loo helo.',
      a2: 'In la iska dhigo inaadan awood lahayn.',
      a3: 'In wax {{name}} kalsooni lagaga maqlay mar dambe si lama filaan ah loo isticmaalo.',
      a4: 'In heshiisyo iyo shuruudo isku liis lagu daro.',
    },
  },
  adaptToPerson: {
    short: 'Wadahadalka la qabsii',
    purpose:
      'Waxyaabo kala duwan ayaan u baahannahay si aan uga qaybgalno. Waxaad weydiisaa waxa caawiya {{name}}. Kaddib kulanka ayaad u habaysaa. Warqad kama qiyaastid.',
    cues: {
      c1: '{{name}} jawaabo gaaban, indho la jeediyo ama neef degdeg ah ayaa laga arkaa.',
      c2: '{{name}} hadal degdeg ah ayaa laga maqlaa, mawduucyona waa la kala boodayaa.',
      c3: '{{name}} cod sare ayaa laga maqlaa, ama istaag ayaa laga arkaa.',
      c4: "Jawaabta {{name}} iyo su'aashu isma laha.",
      c5: 'Indhaha {{name}} qoraalka shaashadda kuma jeedaan.',
    },
    say: {
      s1: 'Maxaa joogitaanka halkan kuugu fududayn lahaa?',
      s2: 'Hadda waan nasan karnaa. Sababta uma baahnid inaad sheegto.',
      s3: 'Kor ayaan u akhrinayaa. Ii sheeg haddii aad rabto inaad mar kale maqasho.',
      s4: 'Waxaad ku jawaabi kartaa hadal, kaar ama warqad.',
      s5: 'Qaado waqtiga aad u baahan tahay. Waan sugaynaa.',
      s6: 'Waan arkaa inay ku taabatay. Waa caadi. Ma sii wadaysaa, mise hawo ayaad rabtaa?',
    },
    avoid: {
      a1: 'In dadka magac loo bixiyo: “kuwa adag” ama “kuwa culus”.',
      a2: 'In cod sare lagu hadlo marka qof uusan fahmin. Si gaaban u hadal.',
      a3: 'In carruur ama qoys lagu turjumo waxa adag.',
      a4: 'In la moodo in qofka hadalka yar uu wax yar hayo.',
    },
  },
  strengthenHope: {
    short: 'Rajada xooji',
    purpose:
      '{{name}} guriga ha lagu sagootiyo rajo ka badan tii hore. Waxaad raadisaa waxa horay u wanaagsan. Tallaabada xigta waxaad ka dhigtaa mid yar oo la qaadi karo.',
    cues: {
      c1: "Ereyada {{name}}: “Faa'iido ma leh” ama “Wax walba waan isku dayay”.",
      c2: 'Waxaad ka hadasheen wax khaldan keliya.',
      c3: 'Heshiis waa weyn yahay oo ma cadda, tusaale “lacagta wax ka qabo”.',
      c4: 'Aaminaadda {{name}} ee heshiisku waa yar tahay.',
      c5: 'Heshiis markii hore ah waa la fuliyey, laakiin cidna kor uma sheegin.',
    },
    say: {
      s1: 'Goorma ayay ugu dambaysay inay wax yar fiicnaato? Maxaad markaas samaysay?',
      s2: '0 ilaa 10: intee ayaad heshiiska aaminsan tahay? Maxaa keenay inaanay 0 ahayn?',
      s3: 'Waa maxay tallaabada ugu yar ee weli wax taraysa?',
      s4: 'Maanta waad timid, inkastoo ay adkayd. Taas waan arkay.',
      s5: 'Yaa ku aaminsan markaad adigu isku kalsoonayn? Marka xigta ma rabtaa inay kula joogaan?',
      s6: 'Waan aaminsanahay inay suurtogal tahay. Sababta waa …',
    },
    avoid: {
      a1: 'In ammaan madhan la bixiyo. Sheeg waxa aad aragtay.',
      a2: 'In shaqo laga hadlo intaan {{name}} laga maqlin.',
      a3: 'In yool la qoro maadaama uu qorshaha ku qurux badan yahay.',
      a4: 'In la qariyo in wax adag yahay. Rajadu run way noqon kartaa.',
    },
  },
  holdDifficultTalks: {
    short: 'Wadahadal adag',
    purpose:
      'Wax ayaa adag in la sheego: maya, khilaaf, walaac ama khalad hore. Si deggan oo cad ayaad u sheegtaa. Kaddib waad la sii joogtaa.',
    cues: {
      c1: 'Rabitaanka {{name}} jawaabtiisu waa maya.',
      c2: 'Laba qof ayaa isku khilaafsan wixii dhacay.',
      c3: '{{name}} oohin, qallal ama bixid ayaa laga arkaa.',
      c4: 'Qof miiska jooga ayaa eed la saarayaa.',
      c5: 'Waxaad ka walaacday ilmo ama nolosha {{name}}.',
    },
    say: {
      s1: 'Wax ayaan hayaa oo laga yaabo inay adag tahay in la maqlo. Ma hadda ayaad rabtaa mise wax yar kaddib?',
      s2: 'Jawaabtu waa maya. Sababta waa … Beddelkeeda waxaan samayn karnaa: …',
      s3: 'Si kala duwan ayaad u aragtaan. Labadaba waan qorayaa. Maanta inaad isku raacdaan looma baahna.',
      s4: 'Annagu si fiican uma aan samayn. Waan kaa raalli gelinaynaa.',
      s5: 'Waan walaacaa markaan taas maqlo. Sidaas darteed waajib ayaa iga saaran inaan … Waxaan rabaa inaan kula sameeyo.',
      s6: 'Maanta halkan ayaan ku joojinaynaa. Wixii aan gaarnay waa kaydsan yihiin. Waqti cusub ayaan helaynaa intaadan bixin.',
    },
    avoid: {
      a1: 'In maya la duubo oo ay u ekaato laga yaabee.',
      a2: 'In degmada la difaaco intaan hadalka {{name}} dhammaan.',
      a3: 'In laga doodo cidda saxda ah marka qof murugaysan yahay.',
      a4: 'In {{name}} guriga loo diro iyada oo aan lagu heshiin cidda wacaysa.',
    },
  },
};
