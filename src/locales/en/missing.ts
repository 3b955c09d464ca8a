// Why the meeting cannot go on yet, in English.
import type { missing as Danish } from '../da/missing.ts';

export const missing: typeof Danish = {
  topicText: 'There is no topic yet. Write what weighs most.',
  topicYes: '{{name}} has not said yes to the topic yet.',
  reasonOrAnswer: '{{person}} still needs a reason or an answer from {{name}}.',
  tableYes: '{{name}} has not said yes to the table yet.',
  rolesAloud: 'Say the two roles aloud first.',
  agreementOrReason: 'There is no agreement with a yes from {{name}}. Or write why there is none.',
  outcome: 'Something kept for later still needs an answer.',
  results: 'An agreement from last time still needs an answer.',
  deleteDate: 'Choose when the meeting is deleted.',
  person: 'Choose one person at the table.',
  action: 'Write what the person does.',
  date: 'Choose a date. Or write why there is none.',
  whoDecides: 'Choose who decides.',
  text: 'Write something first.',
  citizensOwnAnswer: 'Only {{name}} can answer that.',
  ownWords: 'Only the one who said it can change the words.',
  stillNamed: '{{person}} stands by an agreement or something that was said, so the name stays.',
  mayLead: 'Only a professional who is here can take over the meeting.',
  cprLike: 'That looks like a CPR number. It is not kept here. Write without the digits.',
  tooLong: 'The text is too long. Split it in two.',
  notNow: 'That cannot happen at this step.',
};
