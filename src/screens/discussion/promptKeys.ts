// One letter for each card of the bisidder: the first letters of the alphabet that no other shortcut has, so that a
// key means one thing wherever one is.
import { type SupportPromptId, supportPromptIds } from '../../content/supportPrompts.ts';

const free = 'acdegijklmoqru';

export const promptKeys: readonly (readonly [SupportPromptId, string])[] = supportPromptIds.map((id, at) => [
  id,
  free[at] ?? '',
]);
