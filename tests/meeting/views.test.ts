// R07: what is stored can be seen. Every text field there is holds its own mark here, and each mark is looked for.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { meeting, type Meeting } from '../../src/meeting/meeting.ts';
import { newMeeting } from '../../src/meeting/meeting.ts';
import { citizenView, supportView, tableView } from '../../src/meeting/views.ts';
import { agreed, anAgreement, factsIn, karen, lise, mette, minute, omar, samira, workplace } from '../cast.ts';
import { muchSaid } from './eachEvent.ts';
import { filled, mark, textsIn } from './fieldsOf.ts';

const everyFieldFilled: Meeting = v.parse(meeting, filled(meeting));
const marks = textsIn(everyFieldFilled)
  .map(({ text }) => text)
  .filter((text) => text.startsWith('<'));

/** Text that is stored and that the citizen does not see, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  [mark('drafts.one')]: 'It is being typed: nobody has said it yet. It is gone when the meeting is closed.',
};

describe('R07 the citizen', () => {
  it('can see every text that is stored, but for the exceptions that have a reason', () => {
    const seen = JSON.stringify(citizenView(everyFieldFilled));
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.filter((text) => !seen.includes(text))).toEqual(Object.keys(exceptions));
  });

  it('sees every fact but what is typed and which page is on the screen', () => {
    const left = Object.keys(meeting.entries).filter((name) => !(name in citizenView(everyFieldFilled)));
    expect(left).toEqual(['page', 'drafts']);
  });
});

describe('the big screen', () => {
  const shown = (facts: Meeting) => JSON.stringify(tableView(facts));

  it('holds the topic, the question, what is agreed, what is for later, the people - and no other text', () => {
    const yes = { ...everyFieldFilled, away: null };
    const facts: Meeting = {
      ...yes,
      parked: yes.parked.map((one) => ({ ...one, outcome: null })),
    };
    const seen = marks.filter((text) => shown(facts).includes(text));
    expect(seen.toSorted()).toEqual(
      [
        'topic.text',
        'topic.original.text',
        'questionNow',
        'agreements.0.what',
        'agreements.0.noDueBecause',
        'agreements.0.recurring',
        'parked.0.text',
        'participants.0.name',
        'participants.0.title',
      ]
        .map(mark)
        .toSorted(),
    );
  });

  it('shows five agreements at most, and only those with the citizen’s yes', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => agreed({ id }));
    const seen = tableView(factsIn('agreeing', { agreements: [...six, anAgreement({ id: 'asked' })] })).agreements;
    expect(seen.map((one) => one.id)).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(seen[0]).toMatchObject({ owner: 'Lise', due: '2026-03-13' });
  });

  it('shows for later what is still to come, and not what has been dealt with', () => {
    const put = (id: string, outcome: Meeting['parked'][number]['outcome']) => ({
      id,
      at: minute(10),
      text: id,
      raisedById: 'samira',
      outcome,
      agreementId: null,
    });
    const parked = [put('open', null), put('next', 'nextMeeting'), put('made', 'agreement'), put('away', 'elsewhere')];
    expect(tableView(factsIn('closing', { parked })).forLater.map((one) => one.id)).toEqual(['open', 'next']);
  });

  it('shows those the citizen said yes to, and the citizen first', () => {
    const participants = [samira, mette, { ...omar, citizenAnswer: 'no' as const }, { ...lise, citizenAnswer: null }];
    expect(tableView(factsIn('discussing', { participants })).people.map((one) => one.name)).toEqual([
      'Samira',
      'Mette',
    ]);
  });

  it('is empty but for the reason while the meeting is away', () => {
    for (const phase of ['onBreak', 'inPrivateTime', 'stoppedEarly'] as const) {
      const facts = factsIn(phase, { ...muchSaid, questionNow: 'Hvad ville hjælpe?' });
      for (const seen of [tableView(facts), supportView(facts, 'karen')]) {
        const { away, roleSign, language, citizen, gamemaster, ...rest } = seen;
        expect(away?.kind).toBe(facts.away?.kind);
        expect([roleSign, language, citizen, gamemaster]).toEqual(['facilitator', 'da', 'Samira', 'Mette']);
        const said = textsIn({ ...rest, stopSign: '', speakingAgreement: '' }).filter(({ text }) => text !== '');
        expect(said).toEqual([]);
      }
    }
  });

  it('is empty before anything is said', () => {
    const facts = newMeeting({
      id: 'a',
      at: minute(0),
      language: 'da',
      unit: workplace,
      citizen: samira,
      gamemaster: mette,
    });
    expect(tableView(facts)).toMatchObject({ topic: null, questionNow: '', agreements: [], forLater: [], away: null });
  });
});

describe('the bisidder', () => {
  it('has at hand what the citizen wants said and lets be shown, and nothing the citizen keeps back', () => {
    const preparation = {
      ...factsIn('discussing').preparation,
      wantsToSay: [
        { id: 'shown', text: 'Jeg er ikke ligeglad', mayBeShown: true },
        { id: 'kept', text: 'Jeg skammer mig', mayBeShown: false },
      ],
      worries: ['Huslejen'],
      questions: ['Kan de smide mig ud?'],
    };
    const seen = supportView(factsIn('discussing', { preparation, agreements: [anAgreement()] }), karen.id);
    expect(seen.wantsToSay).toEqual([{ id: 'shown', text: 'Jeg er ikke ligeglad' }]);
    expect(seen.questions).toEqual(['Kan de smide mig ud?']);
    expect(seen.unanswered.map((one) => one.id)).toEqual(['note']);
    expect(JSON.stringify(seen)).not.toMatch(/skammer|Huslejen/);
  });
});
