// A talk with so many things noted: lines of four people, and now and then a question, an explained word, a choice, a
// disagreement or a view, as a long meeting has them.
import type { Meeting } from '../../src/meeting/meeting.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { factsIn, karen, lise, mette, minute, omar, samira } from '../cast.ts';

const said = [
  'Jeg er ikke ligeglad. Jeg kan ikke læse brevene, og så tør jeg ikke åbne dem.',
  'Jeg kan komme onsdag og sidde ved siden af.',
  'Der mangler to huslejer og ikke tre.',
  'Hvad betyder det i hverdagen?',
] as const;
const people = [samira, omar, lise, mette, karen] as const;

export function longTalk(entries: number): Meeting {
  const places = Array.from({ length: entries }, (_, at) => ({
    id: `noted-${at}`,
    at: minute(10 + at / 10),
    place: at,
  }));
  const rare = (every: number) => places.filter(({ place }) => place % every === every - 1);
  const questions = rare(20);
  const explained = rare(25).filter((one) => !questions.includes(one));
  const chosen = rare(31).filter((one) => !questions.includes(one) && !explained.includes(one));
  const others = new Set([...questions, ...explained, ...chosen]);
  return factsIn('discussing', {
    ...fullMeeting,
    lines: places
      .filter((one) => !others.has(one))
      .map(({ id, at, place }) => ({
        id,
        at,
        byId: people[place % people.length]?.id ?? samira.id,
        source: place % people.length === 4 ? 'onBehalf' : 'ownWords',
        text: said[place % said.length] ?? said[0],
        goesIntoCase: place % 7 === 0,
        confirmedAt: place % people.length === 4 ? at : null,
      })),
    openQuestions: questions.map(({ id, at }) => ({
      id,
      at,
      text: 'Kan breve komme som opkald først?',
      ownerId: lise.id,
      due: '2026-03-24',
      status: 'open',
    })),
    disagreements: [],
    consents: [],
    timeline: [
      ...explained.map(({ id, at }) => ({
        id,
        at,
        kind: 'termExplained' as const,
        byId: lise.id,
        term: 'inkasso',
        explanation: 'Et firma kræver pengene ind for os.',
      })),
      ...chosen.map(({ id, at }) => ({
        id,
        at,
        kind: 'choice' as const,
        byId: samira.id,
        question: 'Hvem åbner brevene?',
        options: ['Samira selv', 'Samira og Omar', 'noget andet', 'ikke nu'],
        chosen: 'Samira og Omar',
      })),
    ],
    views: [],
  });
}
