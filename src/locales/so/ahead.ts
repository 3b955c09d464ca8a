// "The meeting beforehand": one page for the citizen, before the meeting.
import type { ahead as Danish } from '../da/ahead.ts';
import type { Translated } from '../translated.ts';

export const ahead: Translated<typeof Danish, 'so'> = {
  title: 'Kulanka ka hor',
  lead: "Bog loogu talagalay {{name}}: yaa, waqti intee le'eg iyo sidee.",
  see: 'Kulanka ka hor, ku socda {{name}}',
  print: 'Daabac bogga',
  meetingOf: 'Kulanka {{name}}',
  usualTime: 'Kulanku badanaa waa saacad ilaa saacad iyo badh.',
  topic: 'Mawduucayga',
  people: 'Dadka jooga',
  steps: 'Sida kulanku u socdo',
  step: {
    welcome: 'Soo dhoweynta iyo akhrinta mawduucaaga waxaa haya {{gamemaster}}.',
    round: 'Qof walba wuxuu sheegayaa cidda uu yahay iyo waxa uu awoodo.',
    talk: 'Waxaad ka hadlaysaan waxa aad adigu dooratay. Waa la qorayaa, waadna arki kartaa.',
    alone: 'Waqti yar oo adiga kuu gaar ah waad heli kartaa.',
    agreements: 'Waxaad ku heshiinaysaan cidda wax qabanaysa. Heshiis kasta adiga ayaa ka jawaaba.',
    end: 'Waxaad sheegaysaa sida kulanku ahaa. Heshiisyada guriga ayaad la tagaysaa.',
  },
  youMay: 'Mar walba waad samayn kartaa',
  pause: 'Nasasho waad qaadan kartaa. Sababta uma baahnid inaad sheegto.',
  stopAgreed: 'Jooji waad oran kartaa. Calaamaddaadu waa: {{sign}}.',
  stop: 'Jooji waad oran kartaa. Calaamad ayaan dooranaynaa intaynaan bilaabin.',
  no: "Maya waad oran kartaa: su'aal, qof, heshiis ama in wax la wadaago.",
  think: 'Waad ka fikiri kartaa oo maalin kale ka jawaabi kartaa.',
  language: 'Qoraalka af-Deenishka ah ayaa ansax ah.',
};
