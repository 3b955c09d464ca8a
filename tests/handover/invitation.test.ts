import { describe, expect, test } from 'vitest';
import { invitationFor, invited } from '../../src/handover/invitation.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { everybody, factsIn, lise, mette, samira, theTopic } from '../cast.ts';

const nothing = { topic: false, reason: false };
const proposed = newParticipant({ id: 'bo', name: 'Bo', role: 'professional', proposedById: mette.id });
const m = factsIn('choosingParticipants', {
  participants: [
    ...everybody.filter((one) => one.id !== lise.id),
    { ...lise, reasonText: 'Hun kan sige stop.', note: 'Har ferie i juli' },
    proposed,
    { ...proposed, id: 'ib', name: 'Ib', citizenAnswer: 'no', citizenCondition: 'Ikke i dag' },
  ],
});

describe('an invitation', () => {
  test("is for those with the citizen's yes, not for the citizen or the one who leads", () => {
    const ids = invited(m).map(({ id }) => id);
    expect(ids).toContain(lise.id);
    for (const id of [samira.id, mette.id, 'bo', 'ib']) {
      expect(ids).not.toContain(id);
      expect(invitationFor(m, id, nothing)).toBeNull();
    }
  });

  test('says when, where, why and what may be asked', () => {
    expect(invitationFor(m, lise.id, nothing)).toMatchObject({
      to: 'Lise',
      citizen: 'Samira',
      gamemaster: 'Mette',
      reasons: ['hasAuthority'],
      scope: 'Aftale om afdrag',
      phone: '12 34 56 78',
    });
  });

  test("holds the topic and the citizen's sentence only with a yes, byte for byte", () => {
    expect(invitationFor(m, lise.id, nothing)).toMatchObject({ topic: null, reasonText: '' });
    expect(invitationFor(m, lise.id, { topic: true, reason: true })).toMatchObject({
      topic: { text: theTopic },
      reasonText: 'Hun kan sige stop.',
    });
  });

  test('carries nothing else about anybody', () => {
    const written = JSON.stringify(invitationFor(m, lise.id, { topic: true, reason: true }));
    for (const kept of ['Bo', 'Ib', 'Ikke i dag', 'Har ferie', 'Karen']) expect(written).not.toContain(kept);
  });
});
