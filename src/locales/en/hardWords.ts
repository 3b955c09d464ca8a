import type { hardWords as Danish } from '../da/hardWords.ts';

// What hard words mean. Fetched when somebody wants words explained.
export const hardWords: typeof Danish = {
  title: 'Hard words here',
  supportPerson: {
    forms: 'support person, support persons',
    means: 'Somebody who supports you at the meeting. You choose who it is.',
  },
  representative: {
    forms: 'representative, representatives',
    means: 'Somebody who speaks for you with the municipality. You give a power of attorney first.',
  },
  powerOfAttorney: { forms: 'power of attorney', means: 'A paper that lets somebody else act for you.' },
  consent: { forms: 'consent, consents', means: 'A yes to sharing something. You can take it back.' },
  decision: {
    forms: 'decision, decisions',
    means: 'An answer from the municipality about your case. You can complain about it.',
  },
  complaint: {
    forms: 'complaint, complaints, complain',
    means: 'You say that an answer is wrong. Then somebody looks at it again.',
  },
  confidentiality: {
    forms: 'confidentiality, duty of confidentiality',
    means: 'Those employed may not tell others about you without permission.',
  },
  followUp: {
    forms: 'follow-up, follow-ups',
    means: 'A new meeting or a call. There we see whether the agreements were kept.',
  },
  authority: { forms: 'authority, authorities', means: 'The one who decides by law.' },
  noteDuty: { forms: 'duty to take notes', means: 'Those employed write down what is important. The law says so.' },
  hearing: { forms: 'consultation of parties', means: 'You can answer before the municipality decides.' },
  duty: { forms: 'duty, duties', means: 'Something you or the municipality does by law.' },
  caseFile: { forms: 'the case, your case', means: 'What the municipality has written down about you.' },
  facilitator: { forms: 'moderator, the moderator', means: 'The one who leads the meeting and keeps to your topic.' },
  interpreter: {
    forms: 'interpreter, interpreters',
    means: 'Somebody who says everything in another language. The interpreter takes no side.',
  },
  privateTime: { forms: 'private time', means: 'Time when you talk alone with the one who supports you.' },
};
