// The bisidder's side: what the citizen wants brought up, and words said on the citizen's behalf. And whose words they are.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'so'> = {
  mustAsks: 'Waxa {{name}} u muhiim ah in la sheego',
  hidden: 'Qodobka {{number}}: waxaa leh {{name}} keliya',
  how: {
    open: 'Weli lama sheegin',
    said: 'Waa la sheegay',
    nextMeeting: 'Kulanka xiga',
    letBe: 'Rabitaanka {{name}}: iska daa',
  },
  who: 'Yaa weydiinaya?',
  waiting: 'Way sugaysaa',
  handle: '{{done}}: {{what}}',
  keys: "Riix xarafka kaarka marka su'aashu ka timaado {{person}}.",
  confirm: {
    question: '{{name}}, ma sax baa loo yiri?',
    yes: 'Haa, waa sax',
    done: 'Jawaabta {{name}}: waa sax',
  },
  rewording: {
    add: 'Ku sheeg ereyo fudud',
    hint: 'Ereyada {{name}} way jirayaan. Ereyada fudud dhinaca ayay ku qoran yihiin.',
    hintOf: 'Ereyadu way jirayaan. Ereyada fudud dhinaca ayay ku qoran yihiin.',
    label: 'Ereyo kale',
    by: 'Ereyo kale, qofka yiri: {{person}}',
  },
  whose: {
    papers: 'Waraaqaha ka yimid',
    own: 'ereyo u gaar ah',
    onBehalf: 'magaca {{name}}',
    professional: 'xirfadle',
    correctPapers: 'Sax waxa la soo guuriyey',
  },
  view: { add: 'Sida aan u arko: {{what}}' },
  card: {
    way: 'Kaarar warqad ah oo loogu talagalay {{people}}',
    title: 'Kaarar warqad ah',
    lead: 'Bogag yaryar oo A6 ah oo gacanta lagu hayo. Daabacuhu A4 keliya ma leeyahay? Dooro 4 bog hal warqad.',
    print: 'Daabac kaararka',
    to: 'Kaarka {{person}}',
    stopSign: 'Calaamadda joojinta ee {{name}}',
    speaking: 'Waxa laguu oggol yahay',
    nobody: 'Weli taageere miiska ma joogo.',
  },
  closing: {
    part: 'Weli lama sheegin',
    left_one: '{{count}} arrin lama sheegin',
    left_other: '{{count}} arrimood lama sheegin',
    lead: '{{name}}, tan waxaad rabtay in la sheego. Maxaan ka yeelnaa?',
    allSaid: 'Wax walba waa la sheegay.',
    free: 'Inaad jawaabto looma baahna.',
    said: 'Hadda waa la sheegay',
    nextMeeting: 'Kulanka xiga',
    letBe: 'Waan iska daayey',
    seenByYou: 'Adiga keliya ayaa arka, marka xigtana waa sidaas',
    look: 'Muuji waxa {{name}} keliya loo tuso',
  },
};
