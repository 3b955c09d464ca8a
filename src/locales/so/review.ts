// The follow-up screen: what was kept comes first, then the rest with side, why and what now (R20).
import type { review as Danish } from '../da/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof Danish, 'so'> = {
  title: 'Markii hore waxaan ku heshiinnay',
  lead: 'Waxaan ku bilaabaynaa wixii la fuliyey.',
  met: 'Waxaad kulanteen {{date}}.',
  heading: {
    kept: 'Waa la fuliyey',
    partly: 'Qayb ayaa la fuliyey',
    notKept: 'Weli lama fulin',
    changed: 'Waa la beddelay',
    cancelled: 'Hadda ma jiro',
    untold: 'Jawaab ayaa ka maqan',
    parked: 'Maanta loo dhigay',
    openQuestions: "Su'aalihii markii hore",
  },
  question: '{{name}}, sidee bay noqotay?',
  status: {
    kept: 'La fuliyey',
    partly: 'Qayb la fuliyey',
    notKept: 'Weli lama fulin',
    changed: 'La beddelay',
    cancelled: 'Hadda ma jiro',
  },
  what: 'Maxaa dhacay?',
  why: 'Maxaa hor istaagay?',
  sideQuestion: 'Dhinacee ka timid?',
  side: {
    citizen: 'Dhinacaaga',
    municipality: 'Dhinaca degmada',
    shared: 'Labada dhinac',
    nobody: 'Cidna waxba kama qaban karin',
  },
  nextQuestion: 'Maxaan hadda samaynaynaa?',
  next: { newDate: 'Taariikh cusub', newOwner: 'Qof cusub', change: 'Beddel', close: 'Halkan ku dhammee' },
  nextHint: {
    newDate: 'Heshiisku waa isagii. Taariikhdu waa cusub tahay.',
    newOwner: 'Qof kale ayaa qaadanaya. Marka hore weydii.',
    change: 'Heshiisyada dhexdooda si cusub ugu qor.',
    close: 'Heshiisku halkan ayuu ku dhammaanayaa.',
  },
  openQuestion: {
    ask: 'Jawaabta “{{question}}”',
    answered: 'Jawaab waa naloo keenay',
    open: 'Weli waan sugaynaa',
    withdrawn: 'Jawaabta hadda uma baahnin',
  },
  commentHint: 'Ku qor ereyada {{name}}.',
  questionsHint: 'Wadahadalka ayaad mar kale ku soo qaadi kartaan.',
  empty: 'Heshiisyo markii hore ah ma jiraan.',
  missing: {
    why: 'Qor waxa hor istaagay.',
    side: 'Sheeg dhinaca ay ka timid.',
    next: 'Dooro waxa aad hadda samaynaysaan.',
    agreements_one: '{{count}} heshiis jawaab ayaa ka maqan. Waad sii wadi kartaan.',
    agreements_other: '{{count}} heshiis jawaab ayaa ka maqan. Waad sii wadi kartaan.',
  },
  nextPromise: 'Heshiiska xiga',
  commentBy: 'Aragtida {{name}}',
  goOn: 'U gudub mawduuca maanta',
};
