// What hard words mean, in German. `forms` are the word as it stands in sentences, the plain one first.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

// Fetched when somebody wants words explained.
export const hardWords: Translated<typeof Danish, 'de'> = {
  title: 'Schwere Wörter hier',
  supportPerson: {
    forms: 'Vertrauensperson, Vertrauenspersonen, bisidder',
    means: 'Jemand, der dich beim Treffen unterstützt. Du wählst die Person selbst.',
  },
  representative: {
    forms: 'Vertretung, partsrepræsentant',
    means: 'Jemand, der bei der Kommune für dich spricht. Vorher gibst du eine Vollmacht.',
  },
  powerOfAttorney: {
    forms: 'Vollmacht, Vollmachten, fuldmagt',
    means: 'Ein Papier. Damit darf eine andere Person für dich handeln.',
  },
  consent: {
    forms: 'Ja zum Weitergeben, Einwilligung, samtykke',
    means: 'Ein Ja dazu, dass etwas weitergegeben werden darf. Du kannst es zurücknehmen.',
  },
  decision: {
    // Not the word alone: "Bescheid sagen" is to speak up.
    forms:
      'Bescheid (afgørelse), Bescheide (afgørelser), Bescheide, Bescheids, ein Bescheid, einen Bescheid, kein Bescheid, keinen Bescheid, der Bescheid, den Bescheid, dem Bescheid, neuer Bescheid, Bescheid kommt, Bescheid oder Rat, afgørelse, afgørelser',
    means: 'Eine Antwort der Kommune in deiner Sache. Du kannst dich darüber beschweren.',
  },
  complaint: {
    forms: 'Beschwerde, Beschwerden, beschweren, beschwerst, beschwert',
    means: 'Du sagst, dass eine Antwort falsch ist. Dann sieht sie sich jemand noch einmal an.',
  },
  confidentiality: {
    forms: 'Schweigepflicht, tavshedspligt',
    means: 'Wer bei der Kommune arbeitet, darf ohne Erlaubnis nichts über dich weitersagen.',
  },
  followUp: {
    forms: 'Folgetreffen, Nachfragen',
    means: 'Ein neues Treffen oder ein Anruf. Dabei sehen wir, ob die Absprachen eingehalten sind.',
  },
  authority: { forms: 'Behörde, Behörden, myndighed', means: 'Wer nach dem Gesetz entscheidet.' },
  noteDuty: {
    forms: 'Pflicht zum Aufschreiben, notatpligt',
    means: 'Wer bei der Kommune arbeitet, schreibt das Wichtige auf. So steht es im Gesetz.',
  },
  hearing: { forms: 'Anhörung, partshøring', means: 'Du kannst antworten, bevor die Kommune entscheidet.' },
  duty: { forms: 'Pflicht, Pflichten', means: 'Etwas, das du oder die Kommune nach dem Gesetz macht.' },
  caseFile: { forms: 'Akte, Akten', means: 'Das, was die Kommune über dich aufgeschrieben hat.' },
  facilitator: {
    forms: 'Gesprächsleitung, ordstyrer',
    means: 'Wer das Treffen leitet und dafür sorgt, dass es um dein Thema geht.',
  },
  interpreter: {
    forms: 'Dolmetschen, dolmetscht, dolmetschst, Dolmetscher, Dolmetscherin, tolk',
    means: 'Jemand sagt alles auch in einer anderen Sprache. Wer dolmetscht, ist auf niemandes Seite.',
  },
  privateTime: {
    forms: 'Zeit für sich, Zeit für dich',
    means: 'Zeit, in der du allein mit der Person sprichst, die dich unterstützt.',
  },
};
