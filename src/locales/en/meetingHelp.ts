import type { meetingHelp as Danish } from '../da/meetingHelp.ts';

export const meetingHelp: typeof Danish = {
  review: {
    line: 'Go through the agreements from last time. {{name}} says first how it went.',
    more: 'The promises of the municipality are asked about in the same way. If one was not kept, find out what you do now.',
  },
  topic: {
    line: 'Write what weighs, in {{name, possessive}} own words. {{name}} chooses the topic.',
    more: 'The chair shows what wobbles. {{name}} may skip a leg. The most important comes at the top.',
  },
  prepare: {
    line: 'Prepare the meeting together. Everything can be skipped.',
    more: 'The day, time, place and language are here too. {{name}} decides what the others may see.',
  },
  participants: {
    line: 'Write down those who can help. {{name}} says yes or no to each.',
    more: 'Press "Add" under a question. Write the name and choose a reason. A no is shown to nobody else.',
  },
  invitations: {
    line: 'Here is an invitation for each. Print them, or copy the text.',
    more: 'The topic stands there only if {{name}} says yes. Give them out before the meeting begins.',
  },
  ahead: {
    line: 'Read the page together with {{name}}, and print it.',
    more: 'Then the meeting is known beforehand. If something is missing, write it under "Prepare".',
  },
  roleCards: {
    line: 'Print the cards, and give each person theirs.',
    more: 'The card says what one takes part in. The topic stands there only with {{name, possessive}} yes.',
  },
  supportCard: {
    line: 'Give the card to the support person, on paper or on a phone.',
    more: 'The card has sentences the support person can say. The support person does not answer for {{name}}.',
  },
  opening: {
    line: 'Read the welcome aloud. Say your role before the talk begins.',
    more: 'Agree on a sign for stop. Let each say who they are and what they can do. Tick off as you go.',
  },
  discussion: {
    line: 'Write what is said in the field at the bottom. Press Enter.',
    more: 'The cards at the side are only for you. They give you a sentence when it is hard.',
  },
  agreements: {
    line: 'Make one agreement at a time: who, what and when. {{name}} answers each.',
    more: 'Without a yes it does not stand as agreed. A no is written in {{name, possessive}} own words.',
  },
  readAloud: {
    line: 'Read each agreement aloud. {{name}} presses the answer.',
    more: 'If {{name}} wants to change something, change the text. Then it is asked again.',
  },
  closing: {
    line: 'Find a way for all that was saved for later. Agree when you meet again.',
    more: 'Go through the list from the top. What is missing stands beside the button.',
  },
  evaluation: {
    line: 'Give {{name}} the screen, and look away meanwhile. Everything can be skipped.',
    more: 'The answers are only for {{name}}, unless {{name}} wants to share them.',
  },
  handover: {
    line: 'Give {{name}} the agreements on paper, phone or file.',
    more: 'Look through the sheet first. Print it, or let {{name}} take a picture of the code.',
  },
  onBreak: {
    line: 'The meeting waits. Press when everybody is ready again.',
    more: 'The words are hidden on every screen. You come back to the same place.',
  },
  privateTime: {
    line: 'Nothing is written here. {{name}} says when you go on.',
    more: 'Go out meanwhile, or sit a little away. Only the minutes are kept.',
  },
  timeOut: {
    line: 'Read the questions aloud, one at a time. Let everybody answer.',
    more: 'You talk about how the meeting goes. The answers are not written down.',
  },
  checkIn: {
    line: 'Here {{name}} answers. The answer is not kept.',
    more: 'Each answer does something at once. {{name}} may also leave it unanswered.',
  },
  stopped: {
    line: 'The meeting is stopped, and everything is saved. You can go on another day.',
    more: 'Agree who calls {{name}}, and when. {{name}} can have a sheet to take home now.',
  },
  closed: {
    line: 'The meeting is over. Here you follow up on the agreements.',
    more: 'The text stays as it is. If something is wrong, make a corrected edition.',
  },
  readAlong: {
    line: 'Here you can read what is written.',
    more: 'One window at a time writes in the meeting. The button at the top brings it here.',
  },
  everything: {
    line: 'Here is all that is written. {{name}} can have deleted what is not right.',
    more: 'Choose a place in the list. Nothing in the meeting is hidden from {{name}}.',
  },
};
