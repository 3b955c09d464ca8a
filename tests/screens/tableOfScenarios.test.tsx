// The table is drawn after everything that happens in whole meetings, with each thing on it that can be shown, and holds
// no word but those that may stand there: no line, no support need, no answer to a leg, no contact, no other meeting.
import { render } from '@testing-library/react';
import { createActor } from 'xstate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import type { Shown } from '../../src/meeting/shown.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import type { TableView } from '../../src/meeting/tableViewForm.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { TableSurface } from '../../src/screens/frame/table/TableSurface.tsx';
import { factsIn, factsOf, minute, phaseNow, tell } from '../cast.ts';
import { danish, onlyTexts } from '../content/areas.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { leaksIn, mayBeOnTheTable, textsOf } from '../mayBeOnTheTable.ts';
import { withEveryKindOfEntry } from '../meeting/everyKindOfEntry.ts';
import { scenarioFile, scenarioToEvents } from '../scenarioToEvents.ts';
import type { Step } from '../told/step.ts';
import { meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

/** What the app itself says there. */
const { phase, role, attendance, claim, source, roleSign } = danish.words;
const ownWords = [
  ...[danish.table, phase, role, attendance, claim, source, roleSign, danish.shell.step].flatMap(onlyTexts),
  ...onlyTexts(danish.agreements.sentence),
  danish.shell.topicOf,
].map((text) => text.replace(/^.*\}\}\s*/, ''));
/** The ordstyrer's and the bisidder's help is never the table's, nor what the citizen needs. */
const methodHelp = [danish.techniques, danish.prompts, danish.words.supportNeed].flatMap((area) => textsOf(area));

const everythingShown = (m: Meeting): readonly (Shown | null)[] => [
  null,
  { kind: 'topic' },
  { kind: 'myPart' },
  { kind: 'answerCards' },
  ...Object.values(m.preparation).flatMap((part) =>
    Array.isArray(part)
      ? part.flatMap((one: unknown): readonly Shown[] =>
          typeof one === 'object' && one !== null && 'id' in one ? [{ kind: 'point', id: String(one.id) }] : [],
        )
      : [],
  ),
  ...m.agreements.map(({ id }): Shown => ({ kind: 'agreement', id })),
  ...[...m.timeline, ...m.disagreements, ...m.lines].map(({ id }): Shown => ({ kind: 'noted', id })),
];

/** Draws a table and answers what is written on it. */
function drawing() {
  const { container, rerender } = render(<div />);
  return (view: TableView): string => {
    rerender(<TableSurface view={view} />);
    return container.textContent ?? '';
  };
}

/** Every leak on the way through a meeting, with where it was; the same table is drawn once. */
function watched(facts: Meeting, phase: Phase, steps: readonly Step[], file: unknown) {
  const room = createActor(meetingMachine, { snapshot: snapshotOf(facts, phase), input: facts }).start();
  const draw = drawing();
  const drawn = new Set<string>();
  const leaks = new Set<string>();
  const ofFile = [...textsOf(file), ...methodHelp];
  const look = (after: string) => {
    const now = factsOf(room);
    const held = [...textsOf(now), ...ofFile];
    for (const shown of everythingShown(now)) {
      const m = { ...now, shown };
      const view = tableView(m, phaseNow(room));
      const written = JSON.stringify(view);
      if (drawn.has(written)) continue;
      drawn.add(written);
      const allowed = [...ownWords, ...(now.away ? [] : mayBeOnTheTable(m))];
      for (const leak of leaksIn(draw(view), held, allowed))
        leaks.add(`${after}, ${shown?.kind ?? 'nothing'}: ${leak}`);
    }
  };
  look('the beginning');
  for (const { telling, minute: at } of steps) {
    tell(room, telling, at);
    look(telling.type);
  }
  return { leaks: [...leaks], tables: drawn.size, facts: factsOf(room) };
}

const files = {
  'the locked letters': scenarioFile(1),
  'the boy who does not go to school': scenarioFile(2),
  'a course with every kind of entry': withEveryKindOfEntry(scenarioFile(1)),
};

describe.each(Object.entries(files))('%s', (_, file) => {
  test('the table never holds a word that may not stand there, in the meeting and in its follow-up', () => {
    const { beginning, first, followUp } = scenarioToEvents(file);
    const meeting = watched(beginning, 'choosingTopic', first, file);
    expect(meeting.leaks).toEqual([]);
    expect(meeting.tables).toBeGreaterThan(50);
    const next = followUpOf(meeting.facts, { id: 'second', at: minute(60_000) });
    expect(watched(next, 'reviewing', followUp, file).leaks).toEqual([]);
  });
});

describe('the test itself', () => {
  const facts = factsIn('discussing', fullMeeting);
  const view = tableView(facts, 'discussing');
  const found = (changed: Partial<TableView>) =>
    leaksIn(
      drawing()({ ...view, ...changed }),
      [...textsOf(facts), ...methodHelp],
      [...ownWords, ...mayBeOnTheTable(facts)],
    );

  test('finds nothing on a table as it should be', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ['a support need', facts.preparation.supportNeeds[0]?.text],
    ['a worry', facts.preparation.worries[0]],
    ['what we do not talk about', facts.preparation.notToTalkAbout[0]],
    ['a point that may not be shown', facts.preparation.questions[0]?.text],
    ['a line', facts.lines[0]?.text],
    ['the seat of the chair', facts.chair.seat],
    ['an agreement without a yes', facts.agreements[2]?.what],
    ['a technique', danish.techniques.keepFocus.short],
    ['a phone number', facts.unit.phone],
  ])('would find %s', (_, text) => {
    expect(text).toBeTruthy();
    const leak = { id: 'leak', text: text ?? '', original: null };
    expect(found({ forLater: [leak] })).toEqual(expect.arrayContaining([...textsOf(text)]));
    const shown = { kind: 'myPart', points: [leak] } as const;
    expect(found({ shown })).toEqual(expect.arrayContaining([...textsOf(text)]));
  });
});
