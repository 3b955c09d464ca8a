// "Sådan er det gået", in German: one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'de'> = {
  title: '{{name}}, so ist es gelaufen',
  lead: 'Das gehört dir. Du kannst es mit nach Hause nehmen.',
  back: 'Zurück',
  print: 'Drucken',
  gone: 'Hier sind keine Treffen mehr.',
  meetings: {
    title: 'Darüber habt ihr gesprochen',
    noDate: 'Treffen ohne Datum',
    noTopic: 'Das Thema ist noch nicht gewählt.',
    onlyDate: 'Dieses Treffen liegt nicht mehr hier.',
    comment: 'Als ihr zurückgeschaut habt, hast du gesagt',
  },
  chair: {
    title: 'Dein Stuhl',
    hint: 'Du hast selbst gesagt, wie jedes Bein steht.',
    first: 'Beim ersten Mal',
    now: 'Jetzt',
    nothing: 'Ihr habt noch nicht über den Stuhl gesprochen.',
    once: 'Nächstes Mal kannst du sehen, ob er anders ist.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'Bein für Bein',
    hint: 'Je höher die Linie ist, desto besser steht das Bein.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}, {{change}}.',
  },
  promises: {
    title: 'Was ihr euch versprochen habt',
    hint: 'Jedes Zeichen ist eine Absprache, zu der ihr Ja gesagt habt.',
    nothing: 'Hier sind keine Absprachen.',
    by: {
      citizen: 'Das hast du versprochen',
      municipality: 'Das haben Kommune und Fachkräfte versprochen',
      others: 'Das haben Familie, Freunde und Vertrauensperson versprochen',
    },
    marks: { citizen: 'Deine Absprachen', municipality: 'Ihre Absprachen', others: 'Ihre Absprachen' },
    untold: 'Das wissen wir nächstes Mal',
    made: 'Abgesprochen: {{date}}',
    due: 'Bis {{date}}',
    times: '{{count}} Mal',
    with: 'Zusammen mit {{names}}',
    whyNot: 'Das kam dazwischen',
    side: 'Wo es lag',
    next: 'Das macht ihr jetzt',
    inPlaceOf: 'Statt',
    replacedBy: 'Dafür kam',
    heard: 'Zuletzt gehört',
  },
  heard: {
    confirmed: 'Die Absprache gilt weiter.',
    done: 'Es ist gemacht.',
    notYet: 'Es ist noch nicht passiert.',
    needsHelp: 'Hier wird Hilfe gebraucht.',
  },
  succeeded: {
    title: 'Das hat geklappt',
    nothing: 'Wenn ihr zurückschaut, steht hier, was eingehalten wurde.',
  },
  next: {
    title: 'Nächstes Treffen',
    at: '{{date}} um {{time}} Uhr',
    nothing: 'Es ist kein neues Treffen abgesprochen.',
    idea: 'Darüber könnt ihr nächstes Mal sprechen',
  },
};
