// Who says what is written next, and whose words it then holds. Remembered as a draft: an id, and a plus for
// somebody who says it on the citizen's behalf. What is copied from papers is nobody's speech: the ordstyrer writes it.
import type { Id } from '../../meeting/basics.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type Participant, supportsTheCitizen } from '../../meeting/participants.ts';
import type { Source } from '../../meeting/talk.ts';

export interface Speaker {
  readonly key: string;
  readonly one: Participant;
  readonly onBehalf: boolean;
  readonly fromPapers: boolean;
}

export const speakerDraft = 'speaker';
export const papersKey = 'papers';
export const onBehalfKey = (id: Id): string => `${id}+`;

const itself = (one: Participant): Speaker => ({ key: one.id, one, onBehalf: false, fromPapers: false });

/** Everybody who is here, the bisidder a second time on behalf of the citizen, and last the papers. */
export const speakersOf = (people: readonly Participant[]): readonly Speaker[] => [
  ...people.flatMap((one) =>
    supportsTheCitizen(one)
      ? [itself(one), { ...itself(one), key: onBehalfKey(one.id), onBehalf: true }]
      : [itself(one)],
  ),
  ...people
    .filter(({ role }) => role === 'gamemaster')
    .map((one) => ({ ...itself(one), key: papersKey, fromPapers: true })),
];

/** The remembered speaker, or the citizen when nobody is or that person has gone. */
export const speakerNow = (
  speakers: readonly Speaker[],
  remembered: string | undefined,
  citizenId: Id,
): Speaker | undefined =>
  speakers.find(({ key }) => key === remembered) ?? speakers.find(({ key }) => key === citizenId);

export const sourceOf = ({ one, onBehalf, fromPapers }: Speaker, sign: Meeting['roleSign']): Source => {
  if (fromPapers) return 'papers';
  if (onBehalf) return 'onBehalf';
  return one.role === 'gamemaster' && sign === 'authority' ? 'authority' : 'ownWords';
};
