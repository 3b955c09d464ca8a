// The Danish words of a meeting: loaded when the first meeting is opened.
export { agreements } from './agreements.ts';
export { closing } from './closing.ts';
export { discussion } from './discussion.ts';
export { everything } from './everything.ts';
export { handover } from './handover.ts';
export { invitation } from './invitation.ts';
export { missing } from './missing.ts';
export { opening } from './opening.ts';
export { participants } from './participants.ts';
export { prepare } from './prepare.ts';
export { prompts } from './prompts.ts';
export { review } from './review.ts';
export { techniques } from './techniques.ts';
export { topic } from './topic.ts';
export { words } from './words.ts';
