import type { ahead as Danish } from '../da/ahead.ts';

export const ahead: typeof Danish = {
  title: 'The meeting beforehand',
  lead: 'A page for {{name}}: who, how long and how.',
  see: 'The meeting beforehand, for {{name}}',
  print: 'Print the page',
  meetingOf: '{{name, possessive}} meeting',
  usualTime: 'A meeting often takes an hour to an hour and a half.',
  topic: 'My topic',
  people: 'They take part',
  steps: 'This is how it goes',
  step: {
    welcome: '{{gamemaster}} says welcome and reads your topic aloud.',
    round: 'Everybody says who they are and what they can do.',
    talk: 'You talk about what you have chosen. It is written so that you can see it.',
    alone: 'You can have a little time by yourself.',
    agreements: 'You agree who does what. You answer each agreement.',
    end: 'You say how the meeting was. You take the agreements home.',
  },
  youMay: 'You may always',
  pause: 'Take a break. You need not say why.',
  stopAgreed: 'Say stop. Your sign is: {{sign}}.',
  stop: 'Say stop. We agree on a sign before we begin.',
  no: 'Say no to a question, a person, an agreement or to sharing something.',
  think: 'Think it over and answer another day.',
  language: 'The Danish text is the valid one.',
};
