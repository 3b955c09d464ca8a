// R07: what is stored can be seen. Every text field there is holds its own mark here, and each mark is looked for.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { meeting, type Meeting } from '../../src/meeting/meeting.ts';
import { citizenView, supportView } from '../../src/meeting/views.ts';
import { anAgreement, factsIn, karen } from '../cast.ts';
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

describe('the bisidder', () => {
  it('has at hand what the citizen wants said and lets be shown, and nothing the citizen keeps back', () => {
    const preparation = {
      ...factsIn('discussing').preparation,
      wantsToSay: [
        { id: 'shown', text: 'Jeg er ikke ligeglad', mayBeShown: true },
        { id: 'kept', text: 'Jeg skammer mig', mayBeShown: false },
      ],
      worries: ['Huslejen'],
      questions: [
        { id: 'out', text: 'Kan de smide mig ud?', mayBeShown: true },
        { id: 'worse', text: 'Er det min skyld?', mayBeShown: false },
      ],
    };
    const seen = supportView(
      factsIn('discussing', { preparation, agreements: [anAgreement()] }),
      'discussing',
      karen.id,
    );
    expect(seen.wantsToSay).toEqual([{ id: 'shown', text: 'Jeg er ikke ligeglad' }]);
    expect(seen.questions).toEqual([{ id: 'out', text: 'Kan de smide mig ud?' }]);
    expect(seen.notMentioned).toEqual(['shown', 'out']);
    expect(seen.unanswered.map((one) => one.id)).toEqual(['note']);
    expect(JSON.stringify(seen)).not.toMatch(/skammer|Huslejen|min skyld/);
  });
});
