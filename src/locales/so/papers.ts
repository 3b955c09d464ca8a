// Papers of the meeting and who leads it: role cards to hand out, the interpreter's pace, and handing the lead over.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'so'> = {
  roleCards: {
    title: 'Sida kulanku u socdo',
    lead: 'Qof kasta kaar. Qaybiya marka aad kulantaan.',
    for: 'Kaarka {{name}}',
    meetingOf: 'Kulanka {{name}}',
    myTopic: 'Mawduucayga',
    topicOf: 'Mawduuca {{name}}',
    pause: 'Mar walba nasasho waad oran kartaa.',
    print: 'Daabac kaararka oo dhan',
    toPrint: 'Daabac kaararka',
    enclose: 'Kaarka martiqaadka la raaci',
    encloseHint: 'Warqad sheegaysa sida kulanku u socdo.',
    see: 'Eeg kaararka',
    menu: 'Kaarar: sida kulanku u socdo',
  },
  leads: {
    heading: 'Yaa kulanka hoggaaminaya?',
    now: 'Hoggaamiyaha kulanka: {{name}}.',
    helper: 'Kaaliyaha hoggaamiyaha',
    helperHint: 'Hoggaaminta ayuu ka caawiyaa, wuuna la wareegi karaa.',
    nobody: 'Cidna',
    noOther: 'Xirfadle kale ma joogo.',
    handOver: 'Kulanka qof kale u dhiib',
    who: 'Yaa hadda kulanka hoggaaminaya?',
    rule: 'Xirfadle jooga ayaa kulanka hoggaamin kara.',
    choose: 'Dooro qof',
    from: 'Hadda hoggaamiyaha kulanku waa {{name}}.',
    sayAloud: '{{name}}, labada door kor u sheeg:',
    said: 'Waa la sheegay',
  },
  interpreter: {
    heading: 'Turjumaan: {{person}}',
    l1: 'Ku hadla weero gaaban.',
    l2: 'Weer kasta kaddib yara joogsada.',
    l3: 'La hadla {{name}}, ha la hadlina {{person}}.',
    l4: 'Mar kale dhaha haddii erey adag yahay.',
    pace: 'Weero gaaban. Mid kasta kaddib yara joogso. La hadal {{name}}.',
  },
};
