// In English: The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';

export const rhythm: typeof Danish = {
  stop: 'Stop',
  break: {
    until: 'Break until {{time}}',
    in: 'in about {{minutes}} minutes',
  },
  timeOut: {
    place: 'Question {{number}} of {{of}}. We write nothing meanwhile.',
    before: 'Before',
    next: 'Next',
  },
  checkIn: {
    help: 'Help me to say it.',
  },
  wish: {
    help: '{{name}} would like help to say it.',
  },
  question: {
    change: 'Who finds the answer, and when?',
    changeShort: 'Who finds the answer?',
    changeOf: 'Who finds the answer? {{what}}',
    save: 'Save',
  },
  clock: {
    noEnd: 'You have not agreed when the meeting ends.',
    half: 'About halfway',
    left: 'About {{minutes}} minutes left',
    over: 'The time is up. Ask whether you go on.',
  },
  hints: {
    title: 'Quiet hints',
    lead: 'Only you see them. They do not flash, and they make no sound.',
    notNow: 'Not now',
    halfTime: 'Half the time has gone. You have no agreement yet.',
    topic: 'You have not talked about the topic for a while.',
    waiting: '{{person}} is waiting: {{what}}',
  },
  which: {
    halfTime: 'When half the time has gone without an agreement',
    topic: 'When the topic has not come up for 15 minutes',
    waiting: 'When the support person has waited for 3 minutes',
  },
};
