// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'so'> = {
  stop: 'Jooji',
  break: {
    until: 'Nasasho ilaa {{time}}',
    in: 'qiyaastii {{minutes}} daqiiqo kaddib',
  },
  timeOut: {
    place: "Su'aasha {{number}} ee {{of}}. Intaas waxba ma qorayno.",
    before: 'Hore',
    next: 'Xiga',
  },
  checkIn: {
    help: 'Iga caawi inaan sheego.',
  },
  wish: {
    help: 'Codsiga {{name}}: caawimaad hadalka ah.',
  },
  question: {
    change: 'Yaa jawaabta raadinaya, goormase?',
    changeShort: 'Yaa jawaabta raadinaya?',
    changeOf: 'Yaa jawaabta raadinaya? {{what}}',
    save: 'Kaydi',
  },
  clock: {
    noEnd: 'Kuma aydaan heshiin goorta kulanku dhammaanayo.',
    half: 'Qiyaastii kala bar',
    left: 'Qiyaastii {{minutes}} daqiiqo ayaa haray',
    over: 'Waqtigii wuu dhammaaday. Weydii haddii aad sii wadaysaan.',
  },
  hints: {
    title: 'Xusuusin aamusan',
    lead: 'Adiga keliya ayaa arka. Ma bidhbidhaan, codna ma laha.',
    notNow: 'Hadda maya',
    halfTime: 'Waqtiga kala bar waa la dhaafay. Weli heshiis ma lihidin.',
    topic: 'In muddo ah mawduuca kama aydaan hadlin.',
    waiting: 'Sugitaanka {{person}}: {{what}}',
  },
  which: {
    halfTime: "Marka waqtiga kala bar la gaaro heshiis la'aan",
    topic: 'Marka mawduuca 15 daqiiqo aan la sheegin',
    waiting: 'Marka taageeruhu 3 daqiiqo sugo',
  },
};
