import type { prompts as Danish } from '../da/prompts.ts';

export const prompts: typeof Danish = {
  part: { when: 'When', say: 'Say it like this', gamemaster: 'What the moderator does' },
  askForBreak: {
    title: 'Ask for a break',
    when: '{{name}} breathes fast, shakes, cries or has stopped answering.',
    say: { s1: 'Could we have a five-minute break?', s2: 'We are just stepping out for some air. We will be back.' },
    gamemaster: 'Say yes at once. Agree when you are back.',
  },
  plainWords: {
    title: 'Ask for plain words',
    when: 'There is jargon, abbreviations or long explanations.',
    say: { s1: 'Could you say that in plain words?', s2: 'What does that word mean for {{name}} in everyday life?' },
    gamemaster: 'Say it again in one short sentence. Write what the word means.',
  },
  backToTopic: {
    title: 'Back to the topic',
    when: 'The others are talking about something {{name}} did not choose.',
    say: {
      s1: 'May I remind us of the topic? {{name}} chose: “{{topic}}”.',
      s2: 'Can the other thing wait until later?',
    },
    gamemaster: 'Keep the other thing for later and show the topic.',
  },
  remindPrepared: {
    title: 'Recall what was prepared',
    when: '{{name}} has forgotten something you wrote down together.',
    say: {
      s1: '{{name}}, you wrote something about this. Will you say it yourself, or may I read it out?',
      s2: 'There is one more thing on your note.',
    },
    gamemaster: 'Give time. Let {{name}} choose who reads.',
  },
  whoDecides: {
    title: 'Ask who decides',
    when: 'There is a solution, but nobody says who can say yes.',
    say: {
      s1: 'Who decides that? Is that person here today?',
      s2: 'Can nobody here say yes? Then who will ask, and when?',
    },
    gamemaster: 'Say who it is. Or write a question with a name and a date.',
  },
  inWriting: {
    title: 'Ask for it in writing',
    when: 'Something important is said, or {{name}} gets a no.',
    say: {
      s1: 'Can we have that in writing?',
      s2: 'Will you write it now, so we can read it before we leave?',
    },
    gamemaster: 'Write it on the screen now. Say which day the paper will come.',
  },
  letThemFinish: {
    title: 'Let {{name}} finish',
    when: '{{name}} is interrupted or is searching for words.',
    say: { s1: 'May {{name}} finish?', s2: '{{name}} is thinking. Can we wait a little?' },
    gamemaster: 'Stop the others and give the floor back. Wait.',
  },
  speakToCitizen: {
    title: 'Speak to {{name}}',
    when: 'The others talk about {{name}}, or only to you.',
    say: { s1: 'Would you say that to {{name}}?', s2: '{{name}} knows best. Please ask {{name}}.' },
    gamemaster: 'Turn to {{name}} and ask again.',
  },
  checkUnderstanding: {
    title: 'Ask if it was clear',
    when: 'A lot has been said, and {{name}} just nods.',
    say: {
      s1: '{{name}}, was that clear enough for you?',
      s2: 'Could we have it briefly again? I want to be sure too.',
    },
    gamemaster: 'Say it in two sentences. Ask what {{name}} heard.',
  },
  readAgreementAloud: {
    title: 'Read the agreement aloud',
    when: 'An agreement is almost done.',
    say: {
      s1: 'Can we read the agreement aloud before we go on?',
      s2: 'Are these {{name, possessive}} own words?',
    },
    gamemaster: 'Read the whole agreement. Change it until {{name}} says yes.',
  },
  tooManyTasks: {
    title: 'Too many tasks',
    when: '{{name}} is getting more than {{name}} can manage.',
    say: {
      s1: 'That is a lot for {{name}}. Who can take some of it?',
      s2: 'Can we do with just the first step?',
    },
    gamemaster: 'Show who has what. Move at least one thing, or make it smaller.',
  },
  byWhen: {
    title: 'By when, and who speaks up?',
    when: 'An agreement has no date, or someone says “soon”.',
    say: { s1: 'Which date do we write?', s2: 'Who speaks up if it does not happen?' },
    gamemaster: 'Set a date. Write who {{name}} can call.',
  },
  sharingConsent: {
    title: 'May it be shared?',
    when: 'Someone wants to pass something on, or tells something from another case.',
    say: {
      s1: 'Has {{name}} said yes to sharing that?',
      s2: '{{name}}, is that something the others may know?',
    },
    gamemaster: 'Stop. Ask {{name}}: what, to whom and why. Write the answer.',
  },
  decisionOrAdvice: {
    title: 'Decision or advice?',
    when: 'It is unclear whether something is decided, or whether {{name}} can choose.',
    say: { s1: 'Is that a decision, or is it advice?', s2: 'What happens if {{name}} says no?' },
    gamemaster: 'Answer clearly. Switch role if you answer as the authority.',
  },
};
