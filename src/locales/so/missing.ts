// Why the meeting cannot go on yet: one sentence each, with what to do.
import type { missing as Danish } from '../da/missing.ts';
import type { Translated } from '../translated.ts';

export const missing: Translated<typeof Danish, 'so'> = {
  topicText: 'Mawduuc ayaa ka maqan. Qor waxa ugu culus.',
  topicYes: 'Mawduuca weli haa lagama hayo {{name}}.',
  reasonOrAnswer: '{{person}}: sabab ama jawaabta {{name}} ayaa ka maqan.',
  tableYes: 'Miiska weli haa lagama hayo {{name}}.',
  rolesAloud: 'Marka hore labada door kor u sheeg.',
  agreementOrReason: 'Heshiis haa laga helay {{name}} ayaa ka maqan. Ama qor sababta uusan u jirin.',
  outcome: 'Wax loo dhigay mar dambe ayaa jawaab u baahan.',
  results: 'Heshiis markii hore ah jawaab ayaa ka maqan.',
  deleteDate: 'Dooro goorta kulanka la tirtirayo.',
  person: 'Dooro hal qof oo miiska jooga.',
  action: 'Qor waxa qofku qabanayo.',
  date: 'Dooro taariikh. Ama qor sababta aanay u jirin.',
  whoDecides: "Dooro cidda go'aanka leh.",
  text: 'Marka hore wax qor.',
  citizensOwnAnswer: 'Jawaabtan waxaa leh {{name}} keliya.',
  ownWords: 'Qofkii yiri keliya ayaa ereyada sixi kara.',
  stillNamed: '{{person}} heshiis ama hadal ayaa ku xiran. Sidaas darteed magacu wuu sii jirayaa.',
  mayLead: 'Xirfadle jooga keliya ayaa kulanka la wareegi kara.',
  cprLike: 'Waxay u eg tahay lambarka CPR. Halkan laguma kaydiyo. Qor iyada oo aan tirooyinka lahayn.',
  tooLong: 'Qoraalku aad buu u dheer yahay. Laba u qaybi.',
  notNow: 'Tallaabadan laguma samayn karo.',
};
