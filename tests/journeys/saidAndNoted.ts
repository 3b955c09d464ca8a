// What can be noted in a talk besides what is said: one of each kind.
import type { Meeting } from '../../src/meeting/meeting.ts';
import { karen, lise, mette, minute, omar, samira } from '../cast.ts';

export const saidAndNoted: Partial<Meeting> = {
  citizenLanguages: ['da', 'ar'],
  consents: [
    {
      id: 'co1',
      what: 'Sedlen fra lægen',
      withIds: [omar.id],
      purpose: 'så Omar kan hjælpe',
      except: 'navnet på medicinen',
      answer: 'yes',
      how: 'Sagt højt',
      givenAt: minute(33),
      withdrawnAt: null,
    },
  ],
  timeline: [
    { id: 't1', at: minute(34), kind: 'roleSwitch', to: 'authority' },
    {
      id: 't2',
      at: minute(35),
      kind: 'termExplained',
      byId: mette.id,
      term: 'inkasso',
      explanation: 'Et firma kræver penge ind.',
    },
    {
      id: 't3',
      at: minute(36),
      kind: 'choice',
      byId: samira.id,
      question: 'Hvem går med til boligselskabet?',
      options: ['Omar', 'Karen'],
      chosen: 'Omar',
    },
    {
      id: 't4',
      at: minute(37),
      kind: 'claimCheck',
      saidById: lise.id,
      claim: 'Det kan man ikke.',
      verdict: 'habit',
      sourceOwnerId: mette.id,
    },
    {
      id: 't5',
      at: minute(38),
      kind: 'refusal',
      what: 'En ny lejlighed nu',
      why: 'Der er ingen ledig.',
      decidedById: lise.id,
      instead: 'Stå på listen',
      writtenDecisionExpected: true,
    },
    { id: 't6', at: minute(39), kind: 'supportPrompt', promptId: 'pause', byId: karen.id, handled: true },
  ],
};
