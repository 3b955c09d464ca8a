// The English words that the first screens need: loaded when English is chosen.
export { help } from './help.ts';
export { home } from './home.ts';
export { shell } from './shell.ts';
export { start } from './start.ts';
export { trouble } from './trouble.ts';
export { ui } from './ui.ts';
