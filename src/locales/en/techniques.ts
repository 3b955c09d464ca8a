import type { techniques as Danish } from '../da/techniques.ts';

export const techniques: typeof Danish = {
  part: { purpose: 'Why', cues: 'Use it when', say: 'Say, for example', avoid: 'Avoid' },
  keepFocus: {
    short: 'Keep focus',
    purpose:
      'The meeting is about the topic {{name}} chose. You help everyone stay with it, so there is time for what matters most. The rest is not forgotten. It is kept for later.',
    cues: {
      c1: 'Two people are talking about something that is not the topic on the screen.',
      c2: '{{name}} has gone quiet, and the others have talked for a long time.',
      c3: 'The same story is being told again.',
      c4: 'Half the time has passed and not one proposal has been written down.',
      c5: 'Three topics are in the air at once.',
    },
    say: {
      s1: 'May I stop you here? Today’s topic is: “{{topic}}”. Does this help us with that?',
      s2: 'That sounds important. May we keep it for later, so it is not forgotten?',
      s3: '{{name}}, are we spending the time on what you want?',
      s4: 'We are more than halfway. What matters most to reach before you go home?',
      s5: 'Let me say what I have heard so far. Correct me if I am wrong.',
      s6: 'Let us go round the table. Everyone names one thing they themselves can do about the topic.',
    },
    avoid: {
      a1: 'Turning a subject away without writing it down.',
      a2: 'Using “focus” to stop {{name}} in the middle of something hard. The hard thing may be the topic.',
      a3: 'Letting whoever talks most decide what the meeting is about.',
      a4: 'Changing the topic without asking {{name}}.',
    },
  },
  giveOwnership: {
    short: 'Give ownership',
    purpose:
      '{{name}} steers. It is {{name, possessive}} meeting, words and choice. You help {{name}} decide. You do not decide for {{name}}.',
    cues: {
      c1: 'Someone says “she” or “he” about {{name}}, who is sitting right there.',
      c2: '{{name}} looks at you before every answer, or says: “You decide.”',
      c3: 'A professional has a solution before {{name}} has said what they want.',
      c4: 'Professional terms are written instead of {{name, possessive}} own words.',
      c5: 'Nearly all tasks land with {{name}}, or none at all.',
    },
    say: {
      s1: 'It is your meeting. Who would you like to speak first?',
      s2: 'How would you put it yourself? I will write your words.',
      s3: 'There are several proposals. Which one fits you best? Or is it something else altogether?',
      s4: 'Would you say that to {{name}} instead of to me?',
      s5: 'Will you do it yourself? Together with someone? Or is it best that someone else does it?',
      s6: 'You may say no. You may also answer another day.',
    },
    avoid: {
      a1: 'Making {{name, possessive}} sentence “nicer” or more professional.',
      a2: 'Asking: “Right?” That is not a real choice.',
      a3: 'Calling it ownership when {{name}} simply gets all the tasks.',
      a4: 'Moving on because {{name}} is silent. Silence is not a yes.',
    },
  },
  giveInformation: {
    short: 'Give information',
    purpose:
      '{{name}} gets to know enough to choose. You give a little at a time, in short words. You check whether it made sense.',
    cues: {
      c1: 'Someone uses an abbreviation or mentions a section of the law.',
      c2: '{{name}} nods but asks nothing.',
      c3: 'Two people say different things about the rules.',
      c4: '{{name}} is about to choose but knows only one option.',
      c5: 'Someone says: “That can’t be done.” Nobody says why.',
    },
    say: {
      s1: 'Would you like to hear what you can choose between? It takes two minutes.',
      s2: 'We used a difficult word. It means …',
      s3: 'I don’t know. I will find out. You will have an answer by …',
      s4: 'What did you hear me say? Then I can tell whether I explained it well enough.',
      s5: 'Is that a rule, or is it just how we usually do it?',
      s6: 'Would you like it in writing, read aloud or in another language?',
    },
    avoid: {
      a1: 'Lecturing. Stop after three sentences.',
      a2: 'Guessing at rules.',
      a3: 'Using what you know to win an argument.',
      a4: 'Reading from {{name, possessive}} case before {{name}} has said yes.',
    },
  },
  handleDualRole: {
    short: 'Two roles',
    purpose:
      'You lead the meeting for {{name}}. You may also be the one who decides, or who has a duty to write something. {{name}} always knows which role you are speaking in.',
    cues: {
      c1: 'The meeting starts. The two roles are always said aloud.',
      c2: 'Someone asks whether the benefit will change.',
      c3: '{{name}} says: “Is it safe to say this?”',
      c4: 'You hear something you have a duty to write down or act on.',
      c5: 'You feel like proposing something that you yourself say yes or no to.',
    },
    say: {
      s1: 'Now I am the moderator. As long as I do, I decide nothing in your case.',
      s2: 'Now I speak as the authority. I will tell you when I am the moderator again.',
      s3: 'Before you say more: some things I may have a duty to write in your case. Do you still want to tell it?',
      s4: 'I can’t promise that. The one who decides it is …',
      s5: 'If it becomes a decision, you get it in writing. It also says how to complain.',
      s6: 'I lead the meeting, and I also decide this. Would you like a colleague to lead that part?',
    },
    avoid: {
      a1: 'Promising something to create a good mood.',
      a2: 'Pretending that you have no power.',
      a3: 'Using what {{name}} said in trust as a surprise later.',
      a4: 'Mixing agreements and requirements on the same list.',
    },
  },
  adaptToPerson: {
    short: 'Adapt the conversation',
    purpose:
      'People need different things to be able to take part. You ask what helps {{name}}. Then you change the meeting so it fits. You do not guess from a file.',
    cues: {
      c1: '{{name}} answers briefly, looks away or breathes fast.',
      c2: '{{name}} talks fast and jumps from one thing to another.',
      c3: '{{name}} raises their voice or stands up.',
      c4: '{{name}} answers something other than what was asked.',
      c5: '{{name}} does not look at the text on the screen.',
    },
    say: {
      s1: 'What would make it good for you to be here?',
      s2: 'We can take a break now. You don’t have to say why.',
      s3: 'I will read it aloud. Tell me if you want to hear it again.',
      s4: 'You can answer with words, with a card or on paper.',
      s5: 'Take the time you need. The rest of us will wait.',
      s6: 'I can see that this gets to you. That is all right. Do you want to go on, or do you want some air?',
    },
    avoid: {
      a1: 'Labelling people: “the difficult ones” or “the heavy ones”.',
      a2: 'Speaking louder when someone does not understand. Speak shorter.',
      a3: 'Letting children or family interpret difficult things.',
      a4: 'Believing that whoever says least has least to say.',
    },
  },
  strengthenHope: {
    short: 'Strengthen hope',
    purpose:
      '{{name}} goes home believing a little more that something can work. You look for what already works. You make the next step small enough to be possible.',
    cues: {
      c1: '{{name}} says: “It’s no use” or “I have tried everything”.',
      c2: 'You have only talked about what is wrong.',
      c3: 'An agreement is big and vague, for example “sort out the money”.',
      c4: '{{name}} believes only a little in the agreement.',
      c5: 'An agreement from last time was kept, but nobody has said so.',
    },
    say: {
      s1: 'When did it last go a tiny bit better? What did you do then?',
      s2: 'From 0 to 10: how much do you believe in the agreement? What makes it more than 0?',
      s3: 'What is the smallest step that still counts?',
      s4: 'You came today even though it was hard. I noticed that.',
      s5: 'Who believes in you when you don’t? Would you like them to come next time?',
      s6: 'I believe it can be done. I believe it because …',
    },
    avoid: {
      a1: 'Loose praise. Say what you have seen instead.',
      a2: 'Talking about jobs before {{name}} does.',
      a3: 'Setting a goal because it looks good in the plan.',
      a4: 'Hiding that something is hard. Hope can be honest.',
    },
  },
  holdDifficultTalks: {
    short: 'Difficult talks',
    purpose:
      'Some things are hard to say: a no, a disagreement, a worry or an old mistake. You say it calmly and clearly. Afterwards you stay in contact.',
    cues: {
      c1: 'The answer to {{name, possessive}} wish is no.',
      c2: 'Two people disagree about what happened.',
      c3: '{{name}} cries, freezes or wants to leave.',
      c4: 'Someone at the table is being blamed.',
      c5: 'You become worried about a child or about {{name, possessive}} life.',
    },
    say: {
      s1: 'I have something to say that may be hard to hear. Do you want to hear it now or in a little while?',
      s2: 'The answer is no. That is because … What we can do instead is: …',
      s3: 'You see it differently. I will write both down. You don’t have to agree today.',
      s4: 'That was not good enough from us. I am sorry.',
      s5: 'I become worried when I hear that. So I have a duty to … I would like to do it together with you.',
      s6: 'We stop here for today. What we have reached is saved. We find a new time before you leave.',
    },
    avoid: {
      a1: 'Wrapping a no so it sounds like a maybe.',
      a2: 'Defending the municipality before {{name}} has finished.',
      a3: 'Arguing about who is right when someone is upset.',
      a4: 'Sending {{name}} home without agreeing who will call.',
    },
  },
};
