import { expect, test } from 'vitest';
import lockedLetters from '../scenarios/scenario-1.json';
import boyNotInSchool from '../scenarios/scenario-2.json';
import { readScenario } from './scenario.ts';

test('both scenario files are of the form, with no field left over', () => {
  expect(readScenario(lockedLetters).notUnderstood).toEqual([]);
  expect(readScenario(boyNotInSchool).notUnderstood).toEqual([]);
});

test('a field outside the form is named with its place', () => {
  const [first, ...others] = lockedLetters.participants;
  const strange = { ...lockedLetters, mood: 'fine', participants: [{ ...first, shoeSize: 44 }, ...others] };
  expect(readScenario(strange).notUnderstood).toEqual(['participants[0].shoeSize', 'mood']);
});

test('a file that is not of the form is refused with the place of the fault', () => {
  expect(() => readScenario({ ...lockedLetters, agreements: [{ id: 'a1' }] })).toThrow(/agreements\.0\.who/);
});
