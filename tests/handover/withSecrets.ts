// A meeting with something in every place that is nobody else's, each text findable wherever it might turn up.
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { parkedFrom } from '../../src/meeting/withMention.ts';

export const secret = 'Hemmelig';
const at = '2026-03-10T10:00:00.000Z';
const hidden = (id: string) => [{ id, text: `${secret} ${id}`, mayBeShown: false }];

export const withSecrets = (m: Meeting): Meeting => ({
  ...m,
  preparation: {
    date: '2026-03-01',
    place: `${secret} sted`,
    withIds: ['declined'],
    goodLife: `${secret} drøm`,
    worksAlready: hidden('works'),
    worries: [`${secret} bekymring`],
    wantsToSay: hidden('say'),
    questions: hidden('ask'),
    notToTalkAbout: [`${secret} ting`],
    broughtAlong: hidden('brought'),
    supportNeeds: [{ code: 'other', text: `${secret} hjælp` }],
  },
  // Put off while it could be shown, and kept back since.
  mentions: [{ id: 'say', at, how: 'nextMeeting' }],
  parked: [
    ...m.parked,
    {
      id: parkedFrom('say'),
      at,
      text: `${secret} say`,
      raisedById: m.citizenId,
      outcome: 'nextMeeting',
      agreementId: null,
    },
    {
      id: 'gone',
      at,
      text: `${secret} slettet`,
      raisedById: m.citizenId,
      outcome: 'deletedByCitizen',
      agreementId: null,
    },
  ],
  concerns: [...m.concerns, { id: 'other', text: `${secret} andet emne`, original: null }],
  formerTopics: [],
  chair: { ...m.chair, legs: m.chair.legs.map((leg) => ({ ...leg, note: `${secret} ben` })) },
  participants: [
    ...m.participants.map((one) => ({ ...one, note: `${secret} note`, citizenCondition: `${secret} vilkår` })),
    {
      ...newParticipant({
        id: 'declined',
        name: `${secret} Person`,
        role: 'professional',
        proposedById: m.plan.gamemasterId,
      }),
      citizenAnswer: 'no',
      title: `${secret} titel`,
      phone: '11 22 33 44',
      reasonText: `${secret} grund`,
    },
  ],
  stopSign: `${secret} tegn`,
  questionNow: `${secret} spørgsmål`,
  lines: [
    ...m.lines,
    {
      id: 'unmarked',
      at,
      byId: m.citizenId,
      source: 'ownWords',
      text: `${secret} linje`,
      goesIntoCase: false,
      confirmedAt: null,
    },
  ],
  evaluation: {
    heard: 'no',
    myTopic: null,
    wayOfMeeting: null,
    makesSense: null,
    somethingWillHappen: null,
    comment: `${secret} mening`,
    commentOriginal: null,
  },
  consents: [
    {
      id: 'consent',
      what: `${secret} samtykke`,
      withIds: [],
      purpose: '',
      except: `${secret} undtagelse`,
      answer: 'no',
      how: '',
      givenAt: at,
      withdrawnAt: null,
    },
  ],
  reports: m.agreements.map((one) => ({
    id: `report-${one.id}`,
    at,
    agreementId: one.id,
    way: 'call',
    outcome: 'notYet',
    times: null,
    words: `${secret} opkald`,
  })),
  drafts: { capture: `${secret} kladde` },
});
