// Who says what is written next, and whose words it then holds. Remembered as a draft: an id, and a plus for
// somebody who says it on the citizen's behalf.
import type { Id } from '../../meeting/basics.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Participant } from '../../meeting/participants.ts';
import type { Source } from '../../meeting/talk.ts';

export interface Speaker {
  readonly key: string;
  readonly one: Participant;
  readonly onBehalf: boolean;
}

export const speakerDraft = 'speaker';
export const onBehalfKey = (id: Id): string => `${id}+`;

export const maySupport = ({ role }: Participant): boolean => role === 'supportPerson' || role === 'representative';

/** Everybody who is here, and the bisidder a second time: on behalf of the citizen. */
export const speakersOf = (people: readonly Participant[]): readonly Speaker[] =>
  people.flatMap((one) => {
    const self = { key: one.id, one, onBehalf: false };
    return maySupport(one) ? [self, { key: onBehalfKey(one.id), one, onBehalf: true }] : [self];
  });

/** The remembered speaker, or the citizen when nobody is or that person has gone. */
export const speakerNow = (
  speakers: readonly Speaker[],
  remembered: string | undefined,
  citizenId: Id,
): Speaker | undefined =>
  speakers.find(({ key }) => key === remembered) ?? speakers.find(({ key }) => key === citizenId);

export const sourceOf = ({ one, onBehalf }: Speaker, sign: Meeting['roleSign']): Source =>
  onBehalf ? 'onBehalf' : one.role === 'gamemaster' && sign === 'authority' ? 'authority' : 'ownWords';
