// The fourteen cards of the bisidder: ids in order, and which sentences each has.
// Must never hold words (they live in locales/*/prompts.ts). No card approves, signs or decides anything.

export const supportPromptIds = [
  'askForBreak',
  'plainWords',
  'backToTopic',
  'remindPrepared',
  'whoDecides',
  'inWriting',
  'letThemFinish',
  'speakToCitizen',
  'checkUnderstanding',
  'readAgreementAloud',
  'tooManyTasks',
  'byWhen',
  'sharingConsent',
  'decisionOrAdvice',
] as const;

export type SupportPromptId = (typeof supportPromptIds)[number];

export const supportPromptSentences = ['s1', 's2'] as const;
