// "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'so'> = {
  title: '{{name}}, sidan ayay wax u socdeen',
  lead: 'Waxan adigaa iska leh. Guriga waad la tagi kartaa.',
  back: 'Dib u noqo',
  print: 'Daabac',
  gone: 'Halkan kulan dambe ma yaal.',
  meetings: {
    title: 'Waxa aad ka hadasheen',
    noDate: 'Kulan aan taariikh lahayn',
    noTopic: 'Mawduuca weli lama dooran.',
    onlyDate: 'Kulankaasi hadda halkan ma yaal.',
    comment: 'Markaad dib u eegteen, waxaad tiri',
  },
  chair: {
    title: 'Kursigaaga',
    hint: 'Adiga ayaa sheegay sida lug kasta u taagan tahay.',
    first: 'Markii ugu horreysay',
    now: 'Hadda',
    nothing: 'Kursiga weli kama aydaan hadlin.',
    once: 'Marka xigta waxaad arki kartaa in wax isbeddeleen.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'Lug lug',
    hint: 'Xariiqdu markay sarrayso, lugtu way fiican tahay.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}, {{change}}.',
  },
  promises: {
    title: 'Waxa aad isu ballan qaaddeen',
    hint: 'Calaamad kasta waa heshiis aad haa ka tiraahdeen.',
    nothing: 'Heshiis halkan ma jiro.',
    by: {
      citizen: 'Waxa aad adigu ballan qaadday',
      municipality: 'Waxa degmada iyo xirfadleydu ballan qaadeen',
      others: 'Waxa qoyska, saaxiibbada iyo taageeruhu ballan qaadeen',
    },
    marks: { citizen: 'Heshiisyadaada', municipality: 'Heshiisyadooda', others: 'Heshiisyadooda' },
    untold: 'Marka xigta ayaan ogaanaynaa',
    made: 'Lagu heshiiyey {{date}}',
    due: 'Ugu dambayn {{date}}',
    times: '{{count}} jeer',
    with: 'Waxaa la qabanaya {{names}}',
    whyNot: 'Waxa hor istaagay',
    side: 'Dhinaca ay ka timid',
    next: 'Waxa aad hadda samaynaysaan',
    inPlaceOf: 'Beddelkii',
    replacedBy: 'Waxaa beddelay',
    heard: 'Markii ugu dambaysay ee la maqlay',
  },
  heard: {
    confirmed: 'Heshiisku weli wuu jiraa.',
    done: 'Waa la qabtay.',
    notYet: 'Weli lama qaban.',
    needsHelp: 'Caawimaad ayaa loo baahan yahay.',
  },
  succeeded: {
    title: 'Way suurtowday',
    nothing: 'Markaad dib u eegtaan, wixii la fuliyey halkan ayay ku qormayaan.',
  },
  next: {
    title: 'Kulanka xiga',
    at: '{{date}}, saacadda {{time}}',
    nothing: 'Kulan cusub weli laguma heshiin.',
    idea: 'Waxa aad marka xigta ka hadli kartaan',
  },
};
