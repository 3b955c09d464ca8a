// The people: who they are, why they are there, and what the citizen answered (R03). A no is shown to nobody else.
import * as v from 'valibot';
import { day, id, type Id, list, words } from './basics.ts';

export const roles = [
  'citizen',
  'gamemaster',
  'supportPerson',
  'representative',
  'network',
  'professional',
  'interpreter',
] as const;
export const reasons = ['inContactNow', 'canContribute', 'hasAuthority'] as const;
export const attendances = ['present', 'phone', 'presentPartly', 'absent'] as const;

export const participant = v.pipe(
  v.strictObject({
    id,
    name: words,
    role: v.picklist(roles),
    title: words,
    organisation: words,
    phone: words,
    reasons: list(v.picklist(reasons)),
    /** The citizen's own sentence on why. */
    reasonText: words,
    authority: v.nullable(v.pipe(v.strictObject({ area: words, scope: words }), v.readonly())),
    proposedById: id,
    citizenAnswer: v.nullable(v.picklist(['yes', 'no'])),
    citizenCondition: words,
    invitedBy: v.nullable(v.picklist(['citizen', 'unit'])),
    attendance: v.nullable(v.picklist(attendances)),
    absentReason: words,
    contribution: words,
    speakingAgreement: words,
    confidentialityPromise: v.boolean(),
    powerOfAttorneySince: v.nullable(day),
    note: words,
  }),
  v.readonly(),
);

export type Role = (typeof roles)[number];
export type Reason = (typeof reasons)[number];
export type Participant = v.InferOutput<typeof participant>;
type People = { readonly participants: readonly Participant[] };

/** A person nobody has said anything about yet. */
export const newParticipant = (known: Pick<Participant, 'id' | 'name' | 'role' | 'proposedById'>): Participant => ({
  title: '',
  organisation: '',
  phone: '',
  reasons: [],
  reasonText: '',
  authority: null,
  citizenAnswer: null,
  citizenCondition: '',
  invitedBy: null,
  attendance: null,
  absentReason: '',
  contribution: '',
  speakingAgreement: '',
  confidentialityPromise: false,
  powerOfAttorneySince: null,
  note: '',
  ...known,
});

export const personIn = (m: People, personId: Id | null): Participant | undefined =>
  m.participants.find((one) => one.id === personId);

/** Everyone the citizen said yes to, the citizen first. */
export const atTheTable = (m: People): readonly Participant[] =>
  m.participants.filter((one) => one.role === 'citizen' || one.citizenAnswer === 'yes');

/** Those at the table who are in the room or on the phone: until attendance is noted, all of them. */
export const here = (m: People): readonly Participant[] => atTheTable(m).filter((one) => one.attendance !== 'absent');

/** Whoever is at the table for the citizen's sake: a bisidder, or a representative with a power of attorney. */
export const supportsTheCitizen = ({ role }: Pick<Participant, 'role'>): boolean =>
  role === 'supportPerson' || role === 'representative';

export const withParticipant = <M extends People>(m: M, added: Participant): M =>
  personIn(m, added.id) ? m : { ...m, participants: [...m.participants, added] };

export const withPersonChanged = <M extends People>(m: M, personId: Id, changed: Partial<Participant>): M => ({
  ...m,
  participants: m.participants.map((one) => (one.id === personId ? { ...one, ...changed, id: one.id } : one)),
});

export const withoutPerson = <M extends People>(m: M, personId: Id): M => ({
  ...m,
  participants: m.participants.filter((one) => one.id !== personId),
});
