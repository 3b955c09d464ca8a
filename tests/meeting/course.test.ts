// Whole meetings and their follow-ups, told from beginning to end, and held beside the files they were told from.
import { createActor } from 'xstate';
import { describe, expect, it, vi } from 'vitest';
import { cprLike } from '../../src/meeting/cprLike.ts';
import { toDocument } from '../../src/meeting/document.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import { notMentioned } from '../../src/meeting/preparation.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { waitsForTheCitizen } from '../../src/meeting/talk.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { factsOf, minute, phaseNow, tell } from '../cast.ts';
import { heldEqualsFile, whyNotHeld } from '../heldEqualsFile.ts';
import { readScenario, type Scenario } from '../rehearsal/scenario.ts';
import { scenarioFile, scenarioToEvents } from '../scenarioToEvents.ts';
import type { Step } from '../told/step.ts';
import { withEveryKindOfEntry } from './everyKindOfEntry.ts';
import { withTextAt } from './fieldsOf.ts';

vi.setConfig({ testTimeout: 60_000 });

function after(facts: Meeting, phase: Phase, steps: readonly Step[]): Meeting {
  const room = createActor(meetingMachine, { snapshot: snapshotOf(facts, phase), input: facts }).start();
  for (const { telling, minute: at, refused } of steps) {
    expect([JSON.stringify(telling), tell(room, telling, at)]).toEqual([JSON.stringify(telling), refused ?? null]);
  }
  expect(phaseNow(room)).toBe('closed');
  const document = toDocument(factsOf(room), 'closed');
  expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
  return factsOf(room);
}

function played(file: Scenario) {
  const { beginning, first, followUp } = scenarioToEvents(file);
  const closed = after(beginning, 'choosingTopic', first);
  const next = followUpOf(closed, { id: 'second', at: minute(60_000) });
  return { closed, next, ended: after(next, 'reviewing', followUp) };
}

/** Every leaf of a file, as the way to it and as its place is written. */
function leavesOf(
  value: unknown,
  way: readonly string[] = [],
): readonly { readonly way: readonly string[]; readonly leaf: unknown }[] {
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [] : [{ way, leaf: value }];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...way, name]));
}
const placeOf = (way: readonly string[]): string =>
  way.reduce(
    (place, name) => (/^\d+$/.test(name) ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`),
    '',
  );

/** Another value in its place, and one that nothing else in a file is. */
const other = (leaf: unknown): unknown => {
  if (typeof leaf === 'boolean') return !leaf;
  return typeof leaf === 'number' ? leaf + 1 : `${String(leaf)} - noget andet`;
};

const files = {
  'the locked letters': scenarioFile(1),
  'the boy who does not go to school': scenarioFile(2),
  'a course with every kind of entry': withEveryKindOfEntry(scenarioFile(1)),
};

describe.each(Object.entries(files))('%s', (_, file) => {
  const { closed, next, ended } = played(file);

  it('is held as the file tells it, and nothing else is', () => {
    expect(heldEqualsFile(file, closed, ended)).toEqual([]);
  });

  it('is held whole: each field is looked for in the meeting, or has a reason why not', () => {
    const unseen = leavesOf(file).flatMap(({ way, leaf }) => {
      const changed: unknown = withTextAt(file, way, other(leaf) as string);
      const differences = heldEqualsFile(readScenario(changed).scenario, closed, ended);
      const why = whyNotHeld(file, placeOf(way));
      return differences.length > 0 || why !== undefined ? [] : [placeOf(way)];
    });
    expect(unseen).toEqual([]);
  });

  it('holds nothing that was refused, and asks the citizen about what was said for the citizen', () => {
    expect(cprLike(JSON.stringify(closed))).toBe(false);
    for (const line of closed.lines) expect(waitsForTheCitizen(line)).toBe(line.source === 'onBehalf');
  });

  it('knows which prepared points have been said', () => {
    const said = new Set(file.timeline.filter(({ type }) => type === 'note').map(({ text }) => text));
    const points = file.preparation?.wantsToSay ?? [];
    const open = notMentioned(closed).map(({ text }) => text);
    expect(open.filter((text) => said.has(text))).toEqual([]);
    expect(closed.mentions.length).toBe(points.filter(({ text }) => said.has(text)).length);
    expect(closed.mentions.length).toBeGreaterThan(0);
  });

  it('is followed up from what was promised, and is deleted a year after', () => {
    const agreed = file.agreements.filter(({ makesSense }) => makesSense === 'yes');
    expect(next.lastTime?.agreements.map(({ id }) => id)).toEqual(agreed.map(({ id }) => id));
    expect(ended.courseId).toBe(closed.courseId);
    expect(closed.deleteOn).toBe('2027-03-10');
  });
});

describe('beside its file', () => {
  const file = scenarioFile(1);
  const { closed, ended } = played(file);

  it('a meeting that lacks something, or holds something more, is named by the field', () => {
    const differs = (m: Partial<Meeting>) => heldEqualsFile(file, { ...closed, ...m }, ended).map(({ at }) => at);
    const [line, ...lines] = closed.lines;
    const [agreement, ...agreements] = closed.agreements;
    if (!line || !agreement) throw new Error('The first scenario has lines and agreements.');
    expect(differs({ lines: [{ ...line, source: 'papers' }, ...lines] })).toEqual(['timeline[2].citizenWords']);
    expect(differs({ lines: [line, ...lines, { ...line, id: 'more' }] })).toEqual(['timeline']);
    expect(differs({ agreements: [{ ...agreement, due: '2026-03-14' }, ...agreements] })).toEqual([
      'agreements[0].due',
    ]);
    expect(differs({ agreements })).toContain('agreements[0]');
    expect(differs({ timeline: closed.timeline.filter(({ kind }) => kind !== 'break') })).toEqual(['timeline[14]']);
    expect(differs({ consents: closed.consents.map((one) => ({ ...one, withdrawnAt: minute(90) })) })).toEqual([
      'consents[0].withdrawnAt',
      'consents[1].withdrawnAt',
    ]);
    expect(differs({ questionNow: 'Er det 010190-1234?' })).toEqual(['timeline']);
  });

  it('people and agreements go by their names and words, whatever ids the app gives them', () => {
    const renamed = JSON.parse(
      JSON.stringify([closed, ended])
        .replace(/"p-/g, '"app-')
        .replace(/"a(\d)"/g, '"made-$1"'),
    ) as [Meeting, Meeting];
    expect(heldEqualsFile(file, ...renamed)).toEqual([]);
  });
});
