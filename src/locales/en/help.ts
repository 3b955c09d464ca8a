import type { help as Danish } from '../da/help.ts';

export const help: typeof Danish = {
  open: 'Help for this page',
  title: 'Help for this page',
  line: 'What one does here',
  hideLines: 'Hide the help line',
  showLines: 'Show a help line on each page',
  keys: 'Keys',
  thisHelp: 'This help',
  home: {
    line: 'Make a new meeting, or open one from the list.',
    more: 'The list shows only first names and days. Lock when you leave the computer.',
  },
  start: {
    line: 'Here the lock of your meetings is set up or opened.',
    more: 'If you have forgotten the passphrase, find the key on paper. Your IT cannot open the lock.',
  },
  practice: {
    line: 'Try a meeting. All people in it are invented.',
    more: 'Begin from the start, or step into a story. All of it is deleted afterwards.',
  },
  calls: {
    line: 'Call about the agreements whose day has come.',
    more: 'Call those who promised something. Write down how it went.',
  },
  course: {
    line: 'See how it went from meeting to meeting.',
    more: 'The chair and the promises stand side by side. You can print the page for the citizen.',
  },
  backup: {
    line: 'Save a copy, or take a copy in.',
    more: 'The copy is locked with your passphrase. Keep it in another place than this computer.',
  },
  security: {
    line: 'See what unlocks your meetings.',
    more: 'You can change the passphrase and make a new key on paper. The meetings stay as they are.',
  },
  wiping: {
    line: 'Here you delete from this computer.',
    more: 'Read first what is deleted. Sheets and files you have handed on are not deleted.',
  },
  note: {
    line: 'Read what has happened, and choose a way on.',
    more: 'What is saved stays where it is. If you are in doubt, ask your IT.',
  },
};
